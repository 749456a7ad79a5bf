@echo off
rem The command snitp, run from a checkout of this repository; the twin of the script snitp beside it.
rem The first call builds it; later calls start it at once, and build again only after a source has changed.
rem Needs a JDK 17 or newer; the build, PowerShell as well, in which the wrapper of Maven is written.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "SNITP_ROOT=%%~fI"
set "SNITP_QUICK=%SNITP_ROOT%\extensions\snitp-cli\target\quick"
set "SNITP_JAR=%SNITP_QUICK%\snitp.jar"
rem Lists the sources that the jar was built from, with their sizes and times.
set "SNITP_LIST=%SNITP_QUICK%\snitp.sources"

if not defined JAVA_HOME goto :onPath
set "SNITP_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%SNITP_JAVA%" goto :found
echo snitp: JAVA_HOME is "%JAVA_HOME%", but there is no Java in it; set it to a JDK 17 or newer. 1>&2
exit /b 2
:onPath
set "SNITP_JAVA="
for %%J in (java.exe) do set "SNITP_JAVA=%%~$PATH:J"
if defined SNITP_JAVA goto :found
echo snitp: Java was not found; install a JDK 17 or newer (https://adoptium.net has them) and put it on the PATH. 1>&2
exit /b 2

rem The version: from the file "release" of the installation, or else by asking, which takes longer.
:found
set "SNITP_VERSION="
for %%J in ("%SNITP_JAVA%") do set "SNITP_RELEASE=%%~dpJ..\release"
if exist "%SNITP_RELEASE%" for /f "usebackq tokens=1,2 delims==" %%K in ("%SNITP_RELEASE%") do if "%%K"=="JAVA_VERSION" set "SNITP_VERSION=%%~L"
if defined SNITP_VERSION goto :known
set "SNITP_SAID=%TEMP%\snitp-%RANDOM%%RANDOM%.version"
"%SNITP_JAVA%" -version >"%SNITP_SAID%" 2>&1
for /f "usebackq tokens=2,3" %%K in ("%SNITP_SAID%") do if "%%K"=="version" set "SNITP_VERSION=%%~L"
del "%SNITP_SAID%" 2>nul
:known
set "SNITP_MAJOR=0"
for /f "tokens=1,2 delims=.-+_" %%M in ("%SNITP_VERSION%") do (
  set "SNITP_MAJOR=%%M"
  if "%%M"=="1" set "SNITP_MAJOR=%%N"
)
if %SNITP_MAJOR% GEQ 17 goto :new
echo snitp: Java 17 or newer is needed, but this is Java %SNITP_VERSION%: %SNITP_JAVA% 1>&2
exit /b 2
:new
rem The classes as this very Java has them in memory, for quick starts; see the script snitp.
set "SNITP_JSA=%SNITP_QUICK%\snitp-%SNITP_VERSION%.jsa"

call :compare
if defined SNITP_CURRENT goto :run
if not exist "%SNITP_QUICK%" md "%SNITP_QUICK%" 2>nul
rem A file that is open for writing is the lock: no second process can open it, and it is free when its process ends. Standard
rem error is put aside meanwhile, as a lock that is taken would be told there.
set "SNITP_WAITED="
:lock
set "SNITP_BUILT="
9>&2 2>nul (call :locked 8>"%SNITP_QUICK%\snitp.lock")
if defined SNITP_BUILT goto :unlocked
if exist "%SNITP_QUICK%\snitp.lock" goto :wait
echo snitp: the command must be built first, but %SNITP_QUICK% cannot be written to. 1>&2
echo   Let its owner call it once, or copy the checkout to where you may write. 1>&2
exit /b 2
:wait
if not defined SNITP_WAITED echo snitp: another call is building the command; waiting for it. 1>&2
set "SNITP_WAITED=yes"
ping -n 2 127.0.0.1 >nul
goto :lock
:unlocked
del "%SNITP_QUICK%\snitp.lock" 2>nul
if not "%SNITP_BUILT%"=="0" exit /b 2

:run
rem The command writes UTF-8; a console of Windows is told so, and told back.
set "SNITP_PAGE="
for /f "tokens=2 delims=:." %%C in ('chcp 2^>nul') do set "SNITP_PAGE=%%C"
if defined SNITP_PAGE chcp 65001 >nul 2>&1

rem An archive that does not fit is not used, and the log is off so that Java does not say so among the results.
set SNITP_SHARED=
if exist "%SNITP_JSA%" set SNITP_SHARED="-XX:SharedArchiveFile=%SNITP_JSA%" -Xlog:disable "-Dsnitp.archive=%SNITP_JSA%"
"%SNITP_JAVA%" %SNITP_SHARED% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4 -Xshare:auto -XX:-UsePerfData -Dsnitp.launched=true -jar "%SNITP_JAR%" %*
set "SNITP_CODE=%ERRORLEVEL%"
if defined SNITP_PAGE chcp %SNITP_PAGE% >nul 2>&1
rem A Java that does not start ends with 1, as the command does when the documents have errors; so it says 101 for that.
if "%SNITP_CODE%"=="101" exit /b 1
if not "%SNITP_CODE%"=="1" exit /b %SNITP_CODE%
del "%SNITP_LIST%" 2>nul
echo snitp: Java did not start; what it says about it stands above. The next call builds the command anew. 1>&2
echo   Is there enough memory, and is JAVA_TOOL_OPTIONS right? 1>&2
exit /b 2

rem Sets SNITP_CURRENT if the sources are those that the jar was built from.
:compare
set "SNITP_CURRENT="
if not exist "%SNITP_JAR%" goto :eof
if not exist "%SNITP_LIST%" goto :eof
set "SNITP_NOW=%TEMP%\snitp-%RANDOM%%RANDOM%.sources"
call :sources "%SNITP_NOW%"
fc /b "%SNITP_NOW%" "%SNITP_LIST%" >nul 2>&1 && set "SNITP_CURRENT=yes"
del "%SNITP_NOW%" 2>nul
goto :eof

rem Writes a list of the sources. Robocopy copies nothing here (/L); it tells sizes, and times to the second, in every language of
rem Windows alike, and ends with other codes than 0 when all is well.
:sources
robocopy "%SNITP_ROOT%" "%TEMP%\snitp-no-such-folder" /L /S /TS /FP /BYTES /NJH /NJS /NC /NDL /NP /XD target test "%SNITP_ROOT%\docs" "%SNITP_ROOT%\examples" "%SNITP_ROOT%\.git" /XF *.md >"%~1" 2>nul
exit /b 0

rem Runs while the lock is held.
:locked
2>&9 call :buildIfNeeded
exit /b 0

rem Another call may have built meanwhile.
:buildIfNeeded
call :compare
set "SNITP_BUILT=0"
if defined SNITP_CURRENT exit /b 0
set "SNITP_BUILT=2"
"%SNITP_JAVA%" --list-modules 2>nul | findstr /b "jdk.compiler" >nul
if not errorlevel 1 goto :build
echo snitp: the command must be built first, which takes a JDK; this Java has no compiler: %SNITP_JAVA% 1>&2
echo   Install a JDK 17 or newer (https://adoptium.net has them) and set JAVA_HOME to it. 1>&2
exit /b 0

:build
echo snitp: building the command, once; this takes some minutes, and more on a slow machine or where much is to be fetched. 1>&2
rem Listed before the build: what changes meanwhile is not in the jar.
set "SNITP_LISTED=%SNITP_QUICK%\snitp.listed"
set "SNITP_DONE=%SNITP_QUICK%\snitp.done"
del "%SNITP_LIST%" "%SNITP_DONE%" 2>nul
call :sources "%SNITP_LISTED%"
pushd "%SNITP_ROOT%"
rem Shows which modules are built, what is fetched, and errors. The end of a pipe does not tell whether its beginning failed.
(call mvnw.cmd -B -Dquick -Dmaven.test.skip=true -pl extensions/snitp-cli -am package 2>&1 <nul && echo built>"%SNITP_DONE%") | findstr /b /c:"[INFO] Building " /c:"[INFO] Downloaded " /c:"[ERROR] " 1>&2
popd
if not exist "%SNITP_DONE%" goto :failed
if not exist "%SNITP_JAR%" goto :failed
del "%SNITP_DONE%" 2>nul
move /y "%SNITP_LISTED%" "%SNITP_LIST%" >nul
set "SNITP_BUILT=0"
echo snitp:   preparing quick starts 1>&2
call :archive >nul 2>&1
exit /b 0

:failed
echo snitp: the build failed; the lines above that begin with [ERROR] say why. 1>&2
echo   If they name a file that could not be transferred, Maven has no way to the internet: behind a proxy or with a mirror of 1>&2
echo   your own, it reads %USERPROFILE%\.m2\settings.xml (https://maven.apache.org/settings.html). 1>&2
echo   If they say that there is no space, make room: it takes some 60 MB here, and 160 MB there. 1>&2
exit /b 0

rem Whatever goes wrong here is no failure. Made under another name first, so that nobody finds half of it.
:archive
del "%SNITP_QUICK%\snitp-*.jsa"
set "SNITP_PART=%SNITP_JSA%.%RANDOM%"
"%SNITP_JAVA%" -XX:+UseSerialGC "-XX:DumpLoadedClassList=%SNITP_PART%.classes" -cp "%SNITP_JAR%" org.snitp.cli.CdsTraining
if not errorlevel 1 "%SNITP_JAVA%" -Xshare:dump "-XX:SharedClassListFile=%SNITP_PART%.classes" "-XX:SharedArchiveFile=%SNITP_PART%" -cp "%SNITP_JAR%"
if not errorlevel 1 move /y "%SNITP_PART%" "%SNITP_JSA%"
del "%SNITP_PART%" "%SNITP_PART%.classes" 2>nul
exit /b 0

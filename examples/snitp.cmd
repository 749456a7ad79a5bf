@echo off
rem The command snitp, run from a checkout of this repository; the twin of the script snitp beside it.
rem The first call builds it. Needs a JDK 17 or newer and nothing else.
rem Unlike its twin it does not see whether a source has changed since, and has no lock against a second call while it builds:
rem to build again, delete the folder extensions\snitp-cli\target\quick.
setlocal

for %%I in ("%~dp0..") do set "SNITP_ROOT=%%~fI"
set "SNITP_JAR=%SNITP_ROOT%\extensions\snitp-cli\target\quick\snitp.jar"
set "SNITP_JSA=%SNITP_ROOT%\extensions\snitp-cli\target\quick\snitp.jsa"

if defined JAVA_HOME (
  set "SNITP_JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "SNITP_JAVA=java.exe"
)
"%SNITP_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo snitp: Java was not found; install a JDK 17 or newer and put it on the PATH or set JAVA_HOME. 1>&2
  exit /b 2
)
rem Java 17 is the first that knows this option.
"%SNITP_JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if errorlevel 1 (
  echo snitp: Java 17 or newer is needed. 1>&2
  exit /b 2
)

if not exist "%SNITP_JAR%" (
  echo snitp: building the command, once; this takes a minute or two. 1>&2
  pushd "%SNITP_ROOT%"
  call mvnw.cmd -q -Dquick -Dmaven.test.skip=true -pl extensions/snitp-cli -am package 1>&2
  if errorlevel 1 (
    popd
    echo snitp: the build failed; a JDK, not only a Java runtime, is needed, and on the first call the internet. 1>&2
    exit /b 2
  )
  popd
  call :archive >nul 2>&1
)

rem An archive that does not fit is not used, and the log is off so that Java does not say so among the results.
if exist "%SNITP_JSA%" (
  set SNITP_SHARED="-XX:SharedArchiveFile=%SNITP_JSA%" -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0
) else (
  set SNITP_SHARED=
)
"%SNITP_JAVA%" %SNITP_SHARED% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:-UsePerfData -Dsnitp.launched=true -jar "%SNITP_JAR%" %*
set "SNITP_CODE=%ERRORLEVEL%"
rem A Java that does not start ends with 1, as the command does when the documents have errors; so it says 101 for that.
if "%SNITP_CODE%"=="101" exit /b 1
if "%SNITP_CODE%"=="1" (
  echo snitp: Java did not start; what it says about it stands above. 1>&2
  exit /b 2
)
exit /b %SNITP_CODE%

rem The classes as Java has them in memory, for quick starts; see the script snitp. Whatever goes wrong here is no failure.
:archive
set "SNITP_PART=%SNITP_JSA%.%RANDOM%"
"%SNITP_JAVA%" -XX:+UseSerialGC "-XX:DumpLoadedClassList=%SNITP_PART%.classes" -cp "%SNITP_JAR%" org.snitp.cli.CdsTraining
if not errorlevel 1 "%SNITP_JAVA%" -Xshare:dump "-XX:SharedClassListFile=%SNITP_PART%.classes" "-XX:SharedArchiveFile=%SNITP_PART%" -cp "%SNITP_JAR%"
if not errorlevel 1 move /y "%SNITP_PART%" "%SNITP_JSA%"
del "%SNITP_PART%" "%SNITP_PART%.classes"
exit /b 0

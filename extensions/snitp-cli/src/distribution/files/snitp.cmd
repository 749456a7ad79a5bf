@echo off
rem The command snitp with a Java of its own, beside which nothing is needed; the twin of the script snitp beside it.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "SNITP_HOME=%%~fI"
set "SNITP_JAR=%SNITP_HOME%\lib\snitp.jar"
set "SNITP_JAVA=%SNITP_HOME%\runtime\bin\java.exe"
rem A folder that is shared by machines of several kinds has a Java for one of them.
if exist "%SNITP_JAVA%" goto :found
set "SNITP_JAVA="
if defined JAVA_HOME set "SNITP_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined SNITP_JAVA for %%J in (java.exe) do set "SNITP_JAVA=%%~$PATH:J"
if exist "%SNITP_JAVA%" goto :found
echo snitp: the Java of this distribution is missing: %SNITP_HOME%\runtime\bin\java.exe. Unpack it again. 1>&2
exit /b 2
:found
rem The command writes UTF-8; a console of Windows is told so, and told back.
set "SNITP_PAGE="
for /f "tokens=2 delims=:." %%C in ('chcp 2^>nul') do set "SNITP_PAGE=%%C"
if defined SNITP_PAGE chcp 65001 >nul 2>&1
rem An archive that does not fit is not used, and the log is off so that Java does not say so among the results.
set SNITP_SHARED=
if exist "%SNITP_HOME%\lib\snitp.jsa" set SNITP_SHARED="-XX:SharedArchiveFile=%SNITP_HOME%\lib\snitp.jsa" -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions "-Dsnitp.archive=%SNITP_HOME%\lib\snitp.jsa"
if exist "%SNITP_HOME%\lib\snitp.aot" set SNITP_SHARED="-XX:AOTCache=%SNITP_HOME%\lib\snitp.aot" -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions "-Dsnitp.archive=%SNITP_HOME%\lib\snitp.aot"
"%SNITP_JAVA%" %SNITP_SHARED% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4 -XX:-UsePerfData -Dsnitp.launched=true -jar "%SNITP_JAR%" %*
set "SNITP_CODE=%ERRORLEVEL%"
if defined SNITP_PAGE chcp %SNITP_PAGE% >nul 2>&1
rem A Java that does not start ends with 1, as the command does when the documents have errors; so it says 101 for that.
if "%SNITP_CODE%"=="101" exit /b 1
if not "%SNITP_CODE%"=="1" exit /b %SNITP_CODE%
echo snitp: Java did not start; what it says about it stands above. Is there enough memory, and is JAVA_TOOL_OPTIONS right? 1>&2
exit /b 2

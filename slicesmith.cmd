@echo off
rem Runs slicesmith, from a checkout (which it builds when nothing was built yet) or from an unpacked distribution.
rem JAVA_HOME is the JDK to use, else java on the PATH; SLICESMITH_OPTS holds further options for the JVM.
setlocal
set "HERE=%~dp0"
set "LIB=%HERE%..\lib"
if exist "%HERE%pom.xml" set "LIB=%HERE%cli\target\lib"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo slicesmith: no Java found: set JAVA_HOME, or put java 17 or newer on the PATH 1>&2
    exit /b 2
)

if exist "%LIB%\slicesmith-cli-*.jar" goto run
where mvn >nul 2>&1
if errorlevel 1 (
    echo slicesmith: Maven 3.8 or newer is needed to build slicesmith, but there is no mvn on the PATH 1>&2
    exit /b 2
)
echo slicesmith: building itself, as this is its first use ^(about a minute^) 1>&2
pushd "%HERE%"
call mvn -q -B -Dmaven.test.skip=true -pl cli -am package 1>&2
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
    echo slicesmith: could not build itself; the lines above say why 1>&2
    exit /b 70
)

:run
"%JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 %SLICESMITH_OPTS% -cp "%LIB%\*" dev.slicesmith.cli.Slicesmith %*
exit /b %ERRORLEVEL%

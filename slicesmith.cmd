@echo off
rem Runs slicesmith, from a checkout (which it builds when its sources are newer than what was built) or from an unpacked
rem distribution. Does what the launcher beside it does for other systems, but for the class-data archive.
rem
rem   JAVA_HOME        the JDK to use; else java.exe on the PATH
rem   SLICESMITH_OPTS  further options for the JVM, such as -Xmx2g
rem
rem No line stands in a block of brackets and shows a path: one with a bracket in it would end the block.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "POWERSHELL=%SystemRoot%\System32\WindowsPowerShell\v1.0\powershell.exe"

rem --- which Java: by its full path, as a bare name is looked for in the current folder first ------------------------
set "JAVA="
if defined JAVA_HOME goto java_home
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA goto no_java
goto java_version

:java_home
set "JAVA_HOME=%JAVA_HOME:"=%"
set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" goto wrong_java_home

rem The doubled quotes are for the other cmd.exe that runs the command, which takes the outer ones away; the doubled
rem percent signs leave it to that one to fill in the path, whatever characters it has.
:java_version
set "RELEASE="
for /f "tokens=1,3" %%a in ('""%%JAVA%%" -XshowSettings:properties -version 2>&1"') do (
    if "%%a"=="java.specification.version" set "RELEASE=%%b"
)
if not defined RELEASE goto dumb_java
set "MAJOR="
for /f "tokens=1 delims=." %%m in ("%RELEASE%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 goto old_java

rem --- a checkout or a distribution ------------------------------------------------------------------------------------
if exist "%HERE%pom.xml" goto checkout
for %%l in ("%HERE%..\lib") do set "JARS=%%~fl"
if not exist "%JARS%\slicesmith-cli-*.jar" goto no_jars
goto run

:checkout
set "JARS=%HERE%cli\target\lib"
if not exist "%JARS%\slicesmith-cli-*.jar" goto build

rem Ends with 100 if a source is newer than the jar. By name: a project generated into the checkout is not ours.
set "LOOK=$jar = Get-ChildItem -LiteralPath $env:JARS -Filter 'slicesmith-cli-*.jar' | Select-Object -First 1;"
set "LOOK=%LOOK% $modules = 'runtime','model-schema','templates','importers','generators','cli';"
set "LOOK=%LOOK% $poms = @($env:HERE + 'pom.xml') + @($modules | ForEach-Object { $env:HERE + $_ + '\pom.xml' });"
set "LOOK=%LOOK% $sources = @($modules | ForEach-Object { $env:HERE + $_ + '\src\main' });"
set "LOOK=%LOOK% $all = @(Get-Item -LiteralPath $poms) + @(Get-ChildItem -LiteralPath $sources -Recurse -File);"
set "LOOK=%LOOK% if ($all | Where-Object { $_.LastWriteTimeUtc -gt $jar.LastWriteTimeUtc }) { exit 100 }"
"%POWERSHELL%" -NoProfile -NonInteractive -Command "%LOOK%" >nul 2>&1 <nul
if not "%ERRORLEVEL%"=="100" goto run

:build
set "MAVEN="
for %%m in (mvn.cmd) do set "MAVEN=%%~$PATH:m"
if not defined MAVEN for %%m in (mvn.bat) do set "MAVEN=%%~$PATH:m"
if not defined MAVEN goto no_maven
>&2 echo slicesmith: building itself, as this is its first use or its sources have changed (about a minute)
pushd "%HERE%" || goto no_folder
rem Doubled percent signs, as above: `call` reads its line a second time, and would read the path as well.
call "%%MAVEN%%" -q -B -Dmaven.test.skip=true -pl cli -am package 1>&2 <nul
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" goto not_built
if not exist "%JARS%\slicesmith-cli-*.jar" goto not_built
rem Maven leaves a jar as it is whose classes did not change; it is as new as the sources all the same.
for %%j in ("%JARS%\slicesmith-cli-*.jar") do set "BUILT=%%~fj"
set "LOOK=(Get-Item -LiteralPath $env:BUILT).LastWriteTimeUtc = [DateTime]::UtcNow"
"%POWERSHELL%" -NoProfile -NonInteractive -Command "%LOOK%" >nul 2>&1 <nul

rem --- class path, ours first, in the order of their names ---------------------------------------------------------------
:run
set "CLASS_PATH="
rem Not by ERRORLEVEL, which may still be that of the command before.
pushd "%JARS%" || goto no_folder
for /f "delims=" %%j in ('dir /b /a-d /o:n slicesmith-*.jar') do call :append "%%j"
popd

rem Left to itself the JVM speaks of an archive that does not fit on the standard output.
"%JAVA%" -Xshare:auto -Xlog:disable -Xlog:all=off -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:C1MaxInlineSize=12 -XX:C1MaxInlineLevel=2 -XX:+UseSerialGC %SLICESMITH_OPTS% -cp "%CLASS_PATH%%JARS%\*" dev.slicesmith.cli.Slicesmith %*
exit /b %ERRORLEVEL%

:append
set "CLASS_PATH=%CLASS_PATH%%JARS%\%~1;"
exit /b 0

rem --- what can be wrong, and its exit code ------------------------------------------------------------------------------
:no_java
>&2 echo slicesmith: no Java found: set JAVA_HOME, or put java 17 or newer on the PATH
exit /b 2

:wrong_java_home
>&2 echo slicesmith: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it
exit /b 2

:dumb_java
>&2 echo slicesmith: "%JAVA%" does not run, or does not say its version
exit /b 2

:old_java
>&2 echo slicesmith: Java 17 or newer is needed, but "%JAVA%" is %RELEASE%; set JAVA_HOME to another JDK
exit /b 2

:no_maven
>&2 echo slicesmith: Maven 3.8 or newer is needed to build slicesmith, but there is no mvn on the PATH
exit /b 2

:not_built
>&2 echo slicesmith: could not build itself; the lines above say why
exit /b 70

:no_jars
>&2 echo slicesmith: "%JARS%" has no slicesmith-cli-*.jar: unpack the distribution again
exit /b 74

:no_folder
>&2 echo slicesmith: cannot enter my own folder
exit /b 74

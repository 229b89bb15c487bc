# Project06Report on a fresh machine: build.ps1 run | test | publish
# Windows PowerShell 5.1 and PowerShell 7. The .NET SDK named in global.json is installed into .dotnet when it is missing.
param(
    [ValidateSet('run', 'test', 'publish')]
    [string] $Verb = 'run'
)

$ErrorActionPreference = 'Stop'
$root = $PSScriptRoot
$version = [regex]::Match([IO.File]::ReadAllText([IO.Path]::Combine($root, 'global.json')), '"version":\s*"([^"]+)"').Groups[1].Value
# global.json says latestFeature: any SDK of the same major and minor version does
$wanted = $version.Substring(0, $version.LastIndexOf('.'))

function Find-Sdk {
    $local = [IO.Path]::Combine($root, '.dotnet')
    foreach ($candidate in @('dotnet', [IO.Path]::Combine($local, 'dotnet.exe'), [IO.Path]::Combine($local, 'dotnet'))) {
        try {
            foreach ($sdk in (& $candidate --list-sdks)) {
                if ($sdk.StartsWith($wanted + '.')) { return $candidate }
            }
        }
        catch {
            # there is no such program
        }
    }
    return $null
}

function Install-Sdk {
    Write-Host "Installing the .NET SDK $version into .dotnet, for this folder only"
    $installer = [IO.Path]::Combine([IO.Path]::GetTempPath(), 'dotnet-install.ps1')
    [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
    [Net.WebClient]::new().DownloadFile('https://dot.net/v1/dotnet-install.ps1', $installer)
    & $installer -Version $version -InstallDir ([IO.Path]::Combine($root, '.dotnet'))
}

function Invoke-Dotnet {
    & $dotnet @args
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

Set-Location $root
$dotnet = Find-Sdk
if (-not $dotnet) {
    Install-Sdk
    $dotnet = Find-Sdk
}
if (-not $dotnet) {
    Write-Host "The .NET SDK $version is missing and could not be installed."
    exit 1
}

switch ($Verb) {
    'run' { Invoke-Dotnet run --project src/Project06Report.Cli -c Release -- generate --workspace samples/2022 --month 2022-08 }
    'test' { Invoke-Dotnet test }
    'publish' {
        # artifacts/samples/<year>: months filled in from the tables of the editions that have some
        foreach ($tables in (Get-ChildItem ([IO.Path]::Combine($root, 'templates')) -Directory)) {
            if (Test-Path ([IO.Path]::Combine($tables.FullName, 'nguon', 'so-lieu'))) {
                Invoke-Dotnet run --project src/Project06Report.Editions -c Release -- samples $tables.Name "artifacts/samples/$($tables.Name)"
            }
        }
        foreach ($rid in @('win-x64', 'linux-x64')) {
            # artifacts/p06-<version>-<rid>.zip (src/Project06Report.Cli/Package.targets)
            & $dotnet publish src/Project06Report.Cli -c Release -r $rid '-p:PublishProfile=zip'
            if ($LASTEXITCODE -ne 0) {
                Write-Host "No machine code for $rid can be made here (that takes the C++ build tools); once more, with the .NET runtime inside"
                Invoke-Dotnet publish src/Project06Report.Cli -c Release -r $rid '-p:PublishProfile=zip' '-p:PublishAot=false'
            }
        }
    }
}

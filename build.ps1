# Project06Report on a fresh machine: build.ps1 run | test | publish
# Windows PowerShell 5.1 and PowerShell 7. The .NET SDK named in global.json is installed into .dotnet when it is missing.
param(
    [ValidateSet('run', 'test', 'publish')]
    [string] $Verb = 'run'
)

$ErrorActionPreference = 'Stop'
$root = $PSScriptRoot
$version = [regex]::Match([IO.File]::ReadAllText((Join-Path $root 'global.json')), '"version":\s*"([^"]+)"').Groups[1].Value

function Find-Sdk {
    $local = Join-Path $root '.dotnet'
    foreach ($candidate in @('dotnet', (Join-Path $local 'dotnet'), (Join-Path $local 'dotnet.exe'))) {
        # one feature band of the SDK is enough: global.json says latestFeature
        try {
            $sdks = & $candidate --list-sdks 2>$null
            if ($sdks -match ('^' + [regex]::Escape($version.Substring(0, 4)))) { return $candidate }
        }
        catch { }
    }
    return $null
}

function Install-Sdk {
    Write-Host "Installing the .NET SDK $version into .dotnet (only for this folder)"
    $script = Join-Path ([IO.Path]::GetTempPath()) 'dotnet-install.ps1'
    [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
    (New-Object Net.WebClient).DownloadFile('https://dot.net/v1/dotnet-install.ps1', $script)
    & $script -Version $version -InstallDir (Join-Path $root '.dotnet')
    return Find-Sdk
}

function Invoke-Dotnet {
    & $dotnet @args
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

$dotnet = Find-Sdk
if (-not $dotnet) { $dotnet = Install-Sdk }
if (-not $dotnet) { Write-Host "The .NET SDK $version could not be installed."; exit 1 }

[IO.Directory]::SetCurrentDirectory($root)
Push-Location $root
try {
    switch ($Verb) {
        'run' {
            Invoke-Dotnet run --project src/Project06Report.Cli -c Release -- generate --workspace samples/2022 --month 2022-08
        }
        'test' {
            Invoke-Dotnet test
        }
        'publish' {
            foreach ($rid in @('win-x64', 'linux-x64')) {
                Invoke-Dotnet publish src/Project06Report.Cli -c Release -r $rid --self-contained -p:PublishSingleFile=true -p:PublishReadyToRun=true -p:EnableSingleFileAnalyzer=false -o "artifacts/$rid"
            }
        }
    }
}
finally {
    Pop-Location
}

; Inno Setup: installs the frozen folder for the current user; uninstalling keeps the desk.
; Build with packaging/build.py folder on Windows first. Not signed: publish the hash beside it.
[Setup]
AppId={{6E1D5F2C-3B7A-4C55-9D0E-2B1E6B0B7C11}
AppName=Community Desk
AppVersion=0.1.0
AppPublisher=The Community Desk authors
DefaultDirName={autopf}\Community Desk
PrivilegesRequired=lowest
OutputBaseFilename=community-desk-setup
OutputDir=..\..\dist
LicenseFile=..\..\LICENSE
UninstallDisplayIcon={app}\community-desk.exe
Compression=lzma2
SolidCompression=yes

[Files]
Source: "..\..\dist\community-desk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Community Desk"; Filename: "{app}\community-desk.exe"; AppUserModelID: "io.github.communitydesk.CommunityDesk"

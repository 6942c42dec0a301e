; SPDX-FileCopyrightText: 2026 The Latchkey authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer, for one user and without an administrator. packaging/windows/pack defines VERSION,
; SIZE (KiB), ROOT (the checkout), TREE (what is installed), LISTS (what is removed) and OUTPUT.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include FileFunc.nsh
!include LogicLib.nsh
!include MUI2.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Latchkey"
!define SCHEME "Software\Classes\latchkey"

Name "Latchkey"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Latchkey"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
AllowSkipFiles off
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Latchkey"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Latchkey"
VIAddVersionKey "CompanyName" "The Latchkey authors"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later, 2026 The Latchkey authors"

!define MUI_ICON "${ROOT}/resources/icons/latchkey.ico"
!define MUI_UNICON "${ROOT}/resources/icons/latchkey.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\latchkey.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The program's own languages; the first one is for all others.
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Arabic
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE Italian
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE Korean
!insertmacro MUI_LANGUAGE Polish
!insertmacro MUI_LANGUAGE PortugueseBR
!insertmacro MUI_LANGUAGE SimpChinese
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE Turkish
!insertmacro MUI_LANGUAGE Ukrainian

Section
    SetOutPath "$INSTDIR"
    ; First, because it is the one that cannot be replaced while Latchkey runs.
    File "${TREE}/latchkey.exe"
    ; What another version had and this one has not.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S /KEEPENTRIES _?=$INSTDIR'
    ${EndIf}
    File /r "${TREE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Latchkey.lnk" "$INSTDIR\latchkey.exe"

    WriteRegStr HKCU "${KEY}" "DisplayName" "Latchkey"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\latchkey.exe"
    WriteRegStr HKCU "${KEY}" "Publisher" "The Latchkey authors"
    WriteRegStr HKCU "${KEY}" "URLInfoAbout" "https://github.com/latchkey/latchkey"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE}
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1

    WriteRegStr HKCU "${SCHEME}" "" "URL:Latchkey"
    WriteRegStr HKCU "${SCHEME}" "URL Protocol" ""
    WriteRegStr HKCU "${SCHEME}\DefaultIcon" "" "$INSTDIR\latchkey.exe,0"
    WriteRegStr HKCU "${SCHEME}\shell\open\command" "" '"$INSTDIR\latchkey.exe" "%1"'
SectionEnd

; Only what was installed: the folder may be one that has other things in it.
Section Uninstall
    !include "${LISTS}/remove.nsh"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ; Another version comes at once, and what is pinned by its entry stays so.
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/KEEPENTRIES" $1
    ${If} ${Errors}
        Delete "$SMPROGRAMS\Latchkey.lnk"
        DeleteRegKey HKCU "${KEY}"
        DeleteRegKey HKCU "${SCHEME}"
    ${EndIf}
SectionEnd

; SPDX-License-Identifier: EUPL-1.2
; The installer of the built folder, for one user and without an administrator. On Linux or Windows:
;     makensis .ci/windows/accordi.nsi
; takes dist/Accordi and makes dist/Accordi-VERSION-setup.exe; others are named by -DBUNDLE and -DOUT, whole paths.
; For many computers: Accordi-setup.exe /S [/D=C:\folder], and Uninstall.exe /S.
; Exit codes: 0 done, 1 cancelled, 2 failed, 3 the program is running, 4 this Windows is too old.

Unicode true
Target amd64-unicode
RequestExecutionLevel user
ManifestDPIAware true
ManifestLongPathAware true
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"

!ifndef BUNDLE
  !define BUNDLE "..\..\dist\Accordi"
!endif
!getdllversion "${BUNDLE}\Accordi.exe" VERSION_
!define VERSION "${VERSION_1}.${VERSION_2}.${VERSION_3}"
!ifndef OUT
  !define OUT "..\..\dist\Accordi-${VERSION}-setup.exe"
!endif

!define PUBLISHER "Comune di Milano"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Accordi"
!define CLASSES "Software\Classes"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\accordi.exe"
!define FILE_TYPE "Accordi.Registro"
; Windows 10 of autumn 2018: what Qt asks for.
!define OLDEST_BUILD 17763

Name "Accordi"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Accordi"
InstallDirRegKey HKCU "Software\Accordi" "InstallDir"
BrandingText "Accordi ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Accordi"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installazione di Accordi"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "EUPL-1.2"

!define MUI_ICON "accordi.ico"
!define MUI_UNICON "accordi.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\Accordi.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DATA_STAYS)"
!define MUI_UNFINISHPAGE_NOAUTOCLOSE
!define MUI_FINISHPAGE_TEXT_LARGE
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "English"

LangString DATA_STAYS ${LANG_ITALIAN} "I registri, le copie di sicurezza e le impostazioni non vengono toccati: restano in $LOCALAPPDATA\Accordi e dove sono stati salvati."
LangString DATA_STAYS ${LANG_ENGLISH} "Registers, backups and settings are left alone: they stay in $LOCALAPPDATA\Accordi and where you saved them."
LangString RUNNING ${LANG_ITALIAN} "Accordi è aperto. Chiuderlo e riprovare."
LangString RUNNING ${LANG_ENGLISH} "Accordi is open. Close it and try again."
LangString TOO_OLD ${LANG_ITALIAN} "Accordi richiede Windows 10 (1809) o successivo."
LangString TOO_OLD ${LANG_ENGLISH} "Accordi needs Windows 10 (1809) or later."
LangString FILE_KIND ${LANG_ITALIAN} "Registro di accordi"
LangString FILE_KIND ${LANG_ENGLISH} "Register of agreements"

; A program that runs cannot be replaced, and half an upgrade would be worse than none.
!macro StopWhileRunning UN
  Function ${UN}StopIfRunning
    again:
    Push "Accordi.exe"
    Call ${UN}StopIfHeld
    Pop $0
    Push "accordi.com"
    Call ${UN}StopIfHeld
    Pop $1
    ${If} "$0$1" != ""
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 3
      Quit
    ${EndIf}
  FunctionEnd

  ; Of a file of the program: gives it back if somebody holds it, else nothing.
  Function ${UN}StopIfHeld
    Exch $R0
    ${If} ${FileExists} "$INSTDIR\$R0"
      ClearErrors
      FileOpen $R1 "$INSTDIR\$R0" a
      ${IfNot} ${Errors}
        FileClose $R1
        StrCpy $R0 ""
      ${EndIf}
    ${Else}
      StrCpy $R0 ""
    ${EndIf}
    Exch $R0
  FunctionEnd
!macroend
!insertmacro StopWhileRunning ""
!insertmacro StopWhileRunning "un."

Function .onInit
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

Section
  Call StopIfRunning
  ; Nothing of an earlier version may stay beside the new one.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*.*"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort
  ${EndIf}
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Accordi.lnk" "$INSTDIR\Accordi.exe"

  WriteRegStr HKCU "${CLASSES}\.accordi" "" "${FILE_TYPE}"
  WriteRegStr HKCU "${CLASSES}\.accordi\OpenWithProgids" "${FILE_TYPE}" ""
  WriteRegStr HKCU "${CLASSES}\${FILE_TYPE}" "" "$(FILE_KIND)"
  WriteRegStr HKCU "${CLASSES}\${FILE_TYPE}\DefaultIcon" "" "$INSTDIR\Accordi.exe,0"
  WriteRegStr HKCU "${CLASSES}\${FILE_TYPE}\shell\open\command" "" '"$INSTDIR\Accordi.exe" "%1"'
  WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\Accordi.exe"

  WriteRegStr HKCU "Software\Accordi" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Accordi"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Accordi.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  Call un.StopIfRunning
  Delete "$SMPROGRAMS\Accordi.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\Accordi.exe"
  Delete "$INSTDIR\Accordi.pkg"
  Delete "$INSTDIR\accordi.com"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\THIRD-PARTY-NOTICES.txt"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"

  ReadRegStr $0 HKCU "${CLASSES}\.accordi" ""
  ${If} $0 == "${FILE_TYPE}"
    DeleteRegValue HKCU "${CLASSES}\.accordi" ""
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.accordi\OpenWithProgids" "${FILE_TYPE}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.accordi\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.accordi"
  DeleteRegKey HKCU "${CLASSES}\${FILE_TYPE}"
  DeleteRegKey HKCU "${APP_PATH}"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "Accordi"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Accordi"
  ${un.RefreshShellIcons}
  DetailPrint "$(DATA_STAYS)"
SectionEnd

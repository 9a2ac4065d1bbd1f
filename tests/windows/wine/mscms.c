// SPDX-License-Identifier: EUPL-1.2
// Colour profiles, which Wine 8 knows only in part: there are none.
#define EXPORT __declspec(dllexport)

EXPORT void *OpenColorProfileW(void *profile, int access, int share, int create) { return 0; }
EXPORT int CloseColorProfile(void *profile) { return 0; }
EXPORT int GetColorProfileFromHandle(void *profile, void *into, void *size) { return 0; }
EXPORT void *WcsCreateIccProfile(void *profile, int options) { return 0; }

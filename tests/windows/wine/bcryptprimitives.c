// SPDX-License-Identifier: EUPL-1.2
// Wine 8 has no bcryptprimitives.dll; the library that typesets takes its random numbers from there.
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE into, SIZE_T length) {
    return RtlGenRandom(into, (ULONG)length);
}

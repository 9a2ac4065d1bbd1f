// SPDX-License-Identifier: EUPL-1.2
// python.exe: no more than the door to python311.dll.
#include <wchar.h>

__declspec(dllimport) int Py_Main(int, wchar_t **);

int wmain(int count, wchar_t **words) { return Py_Main(count, words); }

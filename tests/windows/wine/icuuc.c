// SPDX-License-Identifier: EUPL-1.2
// Windows brings ICU, Wine 8 does not; Qt asks it for converters of old encodings, and there are none (16).
#define EXPORT __declspec(dllexport)
#define NONE(name) EXPORT void *name(void *of, int *error) { *error = 16; return 0; }

EXPORT void *ucnv_open(const char *name, int *error) { *error = 16; return 0; }
EXPORT void ucnv_close(void *of) {}
EXPORT void ucnv_reset(void *of) {}
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT signed char ucnv_getMaxCharSize(void *of) { return 1; }
NONE(ucnv_getName)
NONE(ucnv_toUCountPending)
NONE(ucnv_fromUCountPending)
EXPORT void ucnv_getToUCallBack(void *of, void *a, void *b) {}
EXPORT void ucnv_getFromUCallBack(void *of, void *a, void *b) {}
EXPORT void ucnv_setToUCallBack(void *of, void *a, void *b, void *c, void *d, int *error) { *error = 16; }
EXPORT void ucnv_setFromUCallBack(void *of, void *a, void *b, void *c, void *d, int *error) { *error = 16; }
EXPORT void ucnv_cbToUWriteUChars(void *a, void *s, int length, int offset, int *error) { *error = 16; }
EXPORT void ucnv_cbFromUWriteUChars(void *a, void *s, void *l, int offset, int *error) { *error = 16; }
EXPORT void ucnv_toUnicode(void *c, void *t, void *u, void *s, void *v, void *o, char flush, int *error) { *error = 16; }
EXPORT void ucnv_fromUnicode(void *c, void *t, void *u, void *s, void *v, void *o, char flush, int *error) { *error = 16; }
EXPORT void *ucnv_getStandardName(void *name, void *standard, int *error) { *error = 16; return 0; }
EXPORT void *ucnv_getAvailableName(int number) { return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }

// SPDX-License-Identifier: EUPL-1.2
// A disk that fails now and then: loaded before the C library, it refuses some of the writes and flushes
// to files of a register. How often is said by the environment (ACCORDI_FAULTS, faults in a thousand).
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int fails(int fd) {
    static int rate = -1;
    static unsigned seed = 12345;
    char link[64], path[4096];
    if (rate < 0) rate = getenv("ACCORDI_FAULTS") ? atoi(getenv("ACCORDI_FAULTS")) : 0;
    if (rate == 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    if (!strstr(path, ".accordi") || strstr(path, ".lock") || strstr(path, ".who")) return 0;
    return (int)(rand_r(&seed) % 1000) < rate;
}

#define REFUSE(fd) if (fails(fd)) { errno = EIO; return -1; }
#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, name)

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    REFUSE(fd) return real(fd, bytes, count, at);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    REFUSE(fd) return real(fd, bytes, count, at);
}
ssize_t write(int fd, const void *bytes, size_t count) {
    REAL(ssize_t, "write", int, const void *, size_t);
    REFUSE(fd) return real(fd, bytes, count);
}
int fsync(int fd) {
    REAL(int, "fsync", int);
    REFUSE(fd) return real(fd);
}
int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    REFUSE(fd) return real(fd);
}
int ftruncate64(int fd, off64_t length) {
    REAL(int, "ftruncate64", int, off64_t);
    REFUSE(fd) return real(fd, length);
}
int ftruncate(int fd, off_t length) {
    REAL(int, "ftruncate", int, off_t);
    REFUSE(fd) return real(fd, length);
}

/* Between the app and the system, told by a page of memory what is to go wrong: see torture/shim.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { SYNC_MS, SYNC_FAILS, WRITE_FAILS, CLOCK_S, N_TOLD };
static volatile int64_t *told;
static const char *under;

__attribute__((constructor)) static void begin(void) {
    const char *page = getenv("SHIM_PAGE");
    under = getenv("SHIM_UNDER");
    int fd = page ? open(page, O_RDWR) : -1;
    if (fd < 0) return;
    void *found = mmap(NULL, N_TOLD * 8, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (found != MAP_FAILED) told = found;
    close(fd);
}

static int64_t is(int what) { return told ? told[what] : 0; }

static int concerns(int fd) {
    char name[64], path[4096];
    if (!under) return 0;
    snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(name, path, sizeof path - 1);
    if (n < 0) return 0;
    path[n] = 0;
    return strncmp(path, under, strlen(under)) == 0;
}

static int on_sync(int fd, const char *name) {
    if ((is(SYNC_MS) || is(SYNC_FAILS)) && concerns(fd)) {
        struct timespec wait = {is(SYNC_MS) / 1000, is(SYNC_MS) % 1000 * 1000000};
        nanosleep(&wait, NULL);
        if (is(SYNC_FAILS)) { errno = EIO; return -1; }
    }
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    return real(fd);
}
int fsync(int fd) { return on_sync(fd, "fsync"); }
int fdatasync(int fd) { return on_sync(fd, "fdatasync"); }

#define FAILS(fd) if (is(WRITE_FAILS) && concerns(fd)) { errno = (int)is(WRITE_FAILS); return -1; }
typedef ssize_t (*writes)(int, const void *, size_t);
typedef ssize_t (*pwrites)(int, const void *, size_t, off_t);
ssize_t write(int fd, const void *data, size_t n) {
    FAILS(fd)
    static writes real;
    if (!real) real = (writes)dlsym(RTLD_NEXT, "write");
    return real(fd, data, n);
}
ssize_t pwrite(int fd, const void *data, size_t n, off_t at) {
    FAILS(fd)
    static pwrites real;
    if (!real) real = (pwrites)dlsym(RTLD_NEXT, "pwrite");
    return real(fd, data, n, at);
}
ssize_t pwrite64(int fd, const void *data, size_t n, off_t at) {
    FAILS(fd)
    static pwrites real;
    if (!real) real = (pwrites)dlsym(RTLD_NEXT, "pwrite64");
    return real(fd, data, n, at);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int result = real(clock, now);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) now->tv_sec += is(CLOCK_S);
    return result;
}
int gettimeofday(struct timeval *now, void *zone) {
    static int (*real)(struct timeval *, void *);
    if (!real) real = (int (*)(struct timeval *, void *))dlsym(RTLD_NEXT, "gettimeofday");
    int result = real(now, zone);
    now->tv_sec += is(CLOCK_S);
    return result;
}
time_t time(time_t *place) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (place) *place = now.tv_sec;
    return now.tv_sec;
}

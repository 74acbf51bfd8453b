// Loaded into a program with LD_PRELOAD: the n-th and every later call that writes, syncs or renames a file fails as on
// a full disk. Standard output and standard error are spared, so that the program can say so.
//   TALBOOK_FAIL_FROM   n, from 1; absent: nothing fails
//   TALBOOK_CALL_COUNT  a file that is told at the end how many such calls there were

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace
{

std::atomic<long> calls{0};

long failFrom()
{
    static const char *const text = std::getenv("TALBOOK_FAIL_FROM");
    return text ? std::atol(text) : 0;
}

/// True where this call must fail.
bool countCall()
{
    const long number = ++calls;
    const long from = failFrom();
    if (from == 0 || number < from)
        return false;
    errno = ENOSPC;
    return true;
}

bool isSpared(int descriptor)
{
    return descriptor == STDOUT_FILENO || descriptor == STDERR_FILENO;
}

template <class Function> Function original(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

// Registered at the start: the destructors of the program are over when this runs.
__attribute__((destructor)) void tellCount()
{
    const char *path = std::getenv("TALBOOK_CALL_COUNT");
    if (!path)
        return;
    char text[32];
    const int length = std::snprintf(text, sizeof text, "%ld\n", calls.load());
    const int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && length > 0) {
        syscall(SYS_write, file, text, static_cast<size_t>(length));
        close(file);
    }
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *data, size_t size)
{
    static const auto real = original<ssize_t (*)(int, const void *, size_t)>("write");
    return !isSpared(descriptor) && countCall() ? -1 : real(descriptor, data, size);
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset)
{
    static const auto real = original<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return countCall() ? -1 : real(descriptor, data, size, offset);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    static const auto real = original<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return countCall() ? -1 : real(descriptor, data, size, offset);
}

ssize_t sendfile(int out, int in, off_t *offset, size_t size)
{
    static const auto real = original<ssize_t (*)(int, int, off_t *, size_t)>("sendfile");
    return countCall() ? -1 : real(out, in, offset, size);
}

ssize_t sendfile64(int out, int in, off64_t *offset, size_t size)
{
    static const auto real = original<ssize_t (*)(int, int, off64_t *, size_t)>("sendfile64");
    return countCall() ? -1 : real(out, in, offset, size);
}

int fsync(int descriptor)
{
    static const auto real = original<int (*)(int)>("fsync");
    return countCall() ? -1 : real(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto real = original<int (*)(int)>("fdatasync");
    return countCall() ? -1 : real(descriptor);
}

int ftruncate(int descriptor, off_t size)
{
    static const auto real = original<int (*)(int, off_t)>("ftruncate");
    return countCall() ? -1 : real(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size)
{
    static const auto real = original<int (*)(int, off64_t)>("ftruncate64");
    return countCall() ? -1 : real(descriptor, size);
}

int rename(const char *from, const char *to)
{
    static const auto real = original<int (*)(const char *, const char *)>("rename");
    return countCall() ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static const auto real = original<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return countCall() ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to)
{
    static const auto real = original<int (*)(const char *, const char *)>("link");
    return countCall() ? -1 : real(from, to);
}
}

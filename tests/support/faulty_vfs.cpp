#include "tests/support/faulty_vfs.h"

#include <QStringBuilder>

#include <sqlite3.h>

#include <cstring>

namespace talbook::test
{

struct FaultyVfs::State
{
    sqlite3_vfs vfs = {};
    sqlite3_vfs *system = nullptr;
    sqlite3_io_methods methods = {};
    int left = 0; ///< operations until the fault; 0: none is set
    DiskFault fault = DiskFault::Full;
    bool lasting = false;
    bool failed = false;
    QByteArray failure;

    /// Counts an operation of this kind; true where it must fail.
    bool strikes(DiskFault kind, const char *operation, const QByteArray &file)
    {
        if (left == 0 || kind != fault)
            return false;
        if (failed)
            return lasting;
        if (--left > 0)
            return false;
        left = 1; // stays set: hasFailed tells the rest
        failed = true;
        failure = QByteArray(operation) + ' ' + file.mid(file.lastIndexOf('/') + 1);
        return true;
    }
};

namespace
{

/// The system's file lies behind this in the same block of memory.
struct FaultyFile
{
    sqlite3_file base;
    FaultyVfs::State *state;
    QByteArray *name;
};

FaultyFile *faulty(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file);
}

sqlite3_file *systems(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(faulty(file) + 1);
}

bool strikes(sqlite3_file *file, DiskFault kind, const char *operation)
{
    return faulty(file)->state->strikes(kind, operation, *faulty(file)->name);
}

int closeFile(sqlite3_file *file)
{
    const int code = systems(file)->pMethods ? systems(file)->pMethods->xClose(systems(file)) : SQLITE_OK;
    delete faulty(file)->name;
    return code;
}

int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    if (strikes(file, DiskFault::Read, "read"))
        return SQLITE_IOERR_READ;
    return systems(file)->pMethods->xRead(systems(file), data, size, offset);
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    if (strikes(file, DiskFault::Full, "write"))
        return SQLITE_FULL;
    if (strikes(file, DiskFault::Write, "write")) {
        // A device that fails may have written half of it.
        systems(file)->pMethods->xWrite(systems(file), data, size / 2, offset);
        return SQLITE_IOERR_WRITE;
    }
    return systems(file)->pMethods->xWrite(systems(file), data, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (strikes(file, DiskFault::Write, "truncate"))
        return SQLITE_IOERR_TRUNCATE;
    return systems(file)->pMethods->xTruncate(systems(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    if (strikes(file, DiskFault::Full, "sync") || strikes(file, DiskFault::Write, "sync"))
        return SQLITE_IOERR_FSYNC;
    return SQLITE_OK; // nobody pulls the plug on a test, and waiting for the disk is most of its time
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return systems(file)->pMethods->xFileSize(systems(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return systems(file)->pMethods->xLock(systems(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return systems(file)->pMethods->xUnlock(systems(file), level);
}

int checkReservedLock(sqlite3_file *file, int *out)
{
    return systems(file)->pMethods->xCheckReservedLock(systems(file), out);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return systems(file)->pMethods->xFileControl(systems(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return systems(file)->pMethods->xSectorSize(systems(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return systems(file)->pMethods->xDeviceCharacteristics(systems(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **out)
{
    if (extend && (strikes(file, DiskFault::Full, "grow the shared index of") ||
                   strikes(file, DiskFault::Write, "map the index of")))
        return SQLITE_IOERR_SHMSIZE;
    return systems(file)->pMethods->xShmMap(systems(file), region, size, extend, out);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return systems(file)->pMethods->xShmLock(systems(file), offset, count, flags);
}

void barrierShared(sqlite3_file *file)
{
    systems(file)->pMethods->xShmBarrier(systems(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return systems(file)->pMethods->xShmUnmap(systems(file), remove);
}

FaultyVfs::State &stateOf(sqlite3_vfs *vfs)
{
    return *static_cast<FaultyVfs::State *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    FaultyVfs::State &state = stateOf(vfs);
    file->pMethods = nullptr;
    const QByteArray name(path ? path : "(unnamed)");
    const bool creating = (flags & SQLITE_OPEN_CREATE) != 0;
    if (creating && state.strikes(DiskFault::Full, "create", name))
        return SQLITE_FULL;
    if ((creating && state.strikes(DiskFault::Write, "create", name)) || state.strikes(DiskFault::Read, "open", name))
        return SQLITE_CANTOPEN;
    faulty(file)->state = &state;
    std::memset(systems(file), 0, size_t(state.system->szOsFile));
    const int code = state.system->xOpen(state.system, path, systems(file), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    faulty(file)->name = new QByteArray(name);
    file->pMethods = &state.methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int sync)
{
    FaultyVfs::State &state = stateOf(vfs);
    if (state.strikes(DiskFault::Write, "delete", path))
        return SQLITE_IOERR_DELETE;
    return state.system->xDelete(state.system, path, sync);
}

int accessFile(sqlite3_vfs *vfs, const char *path, int flags, int *out)
{
    return stateOf(vfs).system->xAccess(stateOf(vfs).system, path, flags, out);
}

int fullPath(sqlite3_vfs *vfs, const char *path, int size, char *out)
{
    return stateOf(vfs).system->xFullPathname(stateOf(vfs).system, path, size, out);
}

int randomness(sqlite3_vfs *vfs, int size, char *out)
{
    return stateOf(vfs).system->xRandomness(stateOf(vfs).system, size, out);
}

int sleepFor(sqlite3_vfs *vfs, int microseconds)
{
    return stateOf(vfs).system->xSleep(stateOf(vfs).system, microseconds);
}

int currentTime(sqlite3_vfs *vfs, double *out)
{
    return stateOf(vfs).system->xCurrentTime(stateOf(vfs).system, out);
}

int lastSystemError(sqlite3_vfs *, int, char *)
{
    return 0; // what was made up here is no error of the system
}

} // namespace

FaultyVfs::FaultyVfs() : m_state(std::make_unique<State>())
{
    State &state = *m_state;
    state.system = sqlite3_vfs_find(nullptr);
    sqlite3_io_methods &methods = state.methods;
    methods.iVersion = 2;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = fileSize;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = fileControl;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = deviceCharacteristics;
    methods.xShmMap = mapShared;
    methods.xShmLock = lockShared;
    methods.xShmBarrier = barrierShared;
    methods.xShmUnmap = unmapShared;
    sqlite3_vfs &vfs = state.vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = int(sizeof(FaultyFile)) + state.system->szOsFile;
    vfs.mxPathname = state.system->mxPathname;
    vfs.zName = "faulty";
    vfs.pAppData = &state;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastSystemError;
    sqlite3_vfs_register(&vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->system, 1);
}

void FaultyVfs::failAt(int n, DiskFault fault, bool lasting)
{
    m_state->left = n;
    m_state->fault = fault;
    m_state->lasting = lasting;
    m_state->failed = false;
    m_state->failure.clear();
}

void FaultyVfs::heal()
{
    m_state->left = 0;
}

bool FaultyVfs::hasFailed() const
{
    return m_state->failed;
}

QByteArray FaultyVfs::failure() const
{
    return m_state->failure;
}

} // namespace talbook::test

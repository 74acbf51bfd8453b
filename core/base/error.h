#pragma once

#include <QString>

namespace talbook
{

enum class ErrorCode
{
    BadInput,      ///< a value, an expression or a file the user gave cannot be used as it is
    NotFound,      ///< a thing that was named is not in the plan
    NotAPlan,      ///< the file is no Talbook plan
    Damaged,       ///< the file was a plan and is broken, or does not have a plan's schema
    NewerFormat,   ///< written by a later Talbook than this one
    Locked,        ///< another Talbook holds the plan
    UnsavedWork,   ///< a session that ended unexpectedly left unpublished changes
    ChangedOnDisk, ///< the published file is not the one that was opened
    ReadOnly,      ///< the plan or its folder cannot be written
    DiskFull,      ///< no room left while writing
    FileSystem,    ///< any other failure of the file system
    Invariant,     ///< the change would leave the plan inconsistent
    Cancelled,     ///< the user cancelled; nothing was changed
    Internal,      ///< a fault of Talbook itself; the details say where
};

/// What went wrong: a code for the program, a translated sentence for the person, and details for a log or a
/// "Details" button. The sentence names the file, row or field and says what to do.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString details = {};
};

} // namespace talbook

#pragma once

#include <QtGlobal>

#include <functional>

namespace talbook
{

/// Told now and then how far long work has come (units of the caller's choice); returning false cancels it, and the
/// work then ends with ErrorCode::Cancelled and changes nothing.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace talbook

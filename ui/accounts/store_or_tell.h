#pragma once

#include "core/base/expected.h"
#include "ui/widgets/plain_label.h"

#include <QDialog>

namespace talbook
{

/// Closes a dialog whose contents were stored; else it stays and says in `fault` why not.
inline void closeOrTell(QDialog &dialog, PlainLabel &fault, const Expected<void> &stored)
{
    fault.setVisible(!stored);
    if (stored)
        dialog.QDialog::accept();
    else
        fault.setText(stored.error().message);
}

} // namespace talbook

#pragma once

#include "ui/shell/document.h"

#include <QShortcut>
#include <QWidget>

namespace talbook
{

/// Undo and redo by their keys in a dialog that keeps the window's own from being reached. `failed` is told why a step
/// could not be taken back.
inline void giveUndoKeys(QWidget &dialog, Document &document, const std::function<void(const Error &)> &failed)
{
    const auto onKey = [&](const QString &keys, const std::function<void(const Document::Finished &)> &step) {
        auto *shortcut = new QShortcut(QKeySequence(keys), &dialog);
        QObject::connect(shortcut, &QShortcut::activated, &dialog, [&document, step, failed] {
            if (!document.isEditable())
                return;
            step([failed](const Expected<void> &done) {
                if (!done && done.error().code != ErrorCode::Cancelled)
                    failed(done.error());
            });
        });
    };
    onKey(QStringLiteral("Ctrl+Z"), [&document](const Document::Finished &finished) { document.undo(finished); });
    onKey(QStringLiteral("Ctrl+Shift+Z"), [&document](const Document::Finished &finished) { document.redo(finished); });
}

} // namespace talbook

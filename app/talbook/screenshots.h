#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QDate>
#include <QList>
#include <QSize>
#include <QString>

#include <functional>

namespace talbook
{

struct PictureOrder
{
    QString plan;       ///< shown as a copy, which may be changed on the way
    QString folder;     ///< made where it is missing
    QList<QSize> sizes; ///< of the window, in logical pixels
    bool dialogs = true;
};

/// Writes a picture of the start page, of each page empty and filled, and of each dialog, in both languages and both
/// themes: accounts-en-light-1280x720.png. Says on standard error what failed; returns the program's exit status.
int writePictures(const PictureOrder &order, const std::function<QDate()> &today,
                  const std::function<void(Language)> &chooseLanguage);

} // namespace talbook

#pragma once

#include "core/base/expected.h"

#include <QMap>
#include <QStringList>

/// What a .ts file holds, by "context | source | comment".
struct TranslatedText
{
    QString source;
    QStringList forms; ///< one, or one per plural form
    bool plural = false;
    QString state; ///< "" when it is finished, else unfinished, vanished or obsolete
};
using TranslationFile = QMap<QString, TranslatedText>;

talbook::Expected<TranslationFile> parseTranslations(const QByteArray &ts);

/// What keeps a text from being shown as it should be: unfinished or left over, a plural form missing or empty, a
/// place marker (%1, %n) of the source that the translation lost or invented.
QStringList translationFaults(const TranslationFile &file, int pluralForms);

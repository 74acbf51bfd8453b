#pragma once

#include "core/base/wording.h"

#include <QString>

#include <functional>

namespace talbook
{

class Document;

/// Opens the plan for reading and writes a picture of each page in both languages and both themes. Says on standard
/// error what failed; returns the program's exit status.
int writeScreenshots(Document &document, const QString &plan, const QString &folder,
                     const std::function<void(Language)> &chooseLanguage);

} // namespace talbook

#pragma once

#include "core/documents/document_writer.h"

#include <QCoreApplication>

class QLocale;

namespace talbook
{

/// What a draft's state is called.
class DocumentStates
{
    Q_DECLARE_TR_FUNCTIONS(talbook::DocumentStates)

public:
    /// "not written", "11 Feb 2027", "3 sections changed": beside the document's name.
    static QString brief(const DocumentDraft &draft, const QLocale &locale);
    /// The same in sentences, with the sections' headings.
    static QString full(const DocumentDraft &draft, const QLocale &locale);
    /// What the document is about: "one for each account".
    static QString scope(DocumentScope scope);
};

} // namespace talbook

#pragma once

#include "core/documents/document_format.h"

namespace talbook
{

/// A PDF of A4 pages with page numbers, tables' heads repeated on each page they reach. The same document gives the
/// same bytes on the same system, at any time. Needs a QGuiApplication; may run on any thread.
Expected<QByteArray> makePdf(const PaperDocument &document);

/// For PaperMaker. Where no QGuiApplication is running the error says that PDF needs one.
PaperMaker paperMaker();

} // namespace talbook

#include "ui/shell/visit_documents.h"

#include "ui/documents/document_options.h"
#include "ui/documents/documents_page.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"

namespace talbook
{

using namespace Qt::StringLiterals;

void visitDocuments(const Visitor &visitor)
{
    MainWindow &window = visitor.window();
    if (!visitor.document().isOpen())
        return;
    DocumentsPage &page = window.documentsPage();
    page.choose(u"buying-committee-map"_s);
    visitor.look(u"documents-committee"_s, window);
    page.choose(u"campaign-brief"_s);
    visitor.look(u"documents-campaign"_s, window);
    page.choose(documentIds().front());
    settle(visitor.document());
}

} // namespace talbook

#include "ui/shell/visit_documents.h"

#include "ui/accounts/accounts_page.h"
#include "ui/accounts/accounts_table.h"
#include "ui/documents/document_options.h"
#include "ui/documents/documents_page.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table_view.h"

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
    const AccountId account = visitor.document().currentAccount();
    window.accountsPage().table().selectAll();
    page.choose(u"account-plan"_s);
    page.options().setWhich(DocumentOptions::Which::Selected);
    page.list().selectAll();
    visitor.look(u"documents-several"_s, window);
    page.options().setWhich(DocumentOptions::Which::One);
    window.accountsPage().table().clearSelection();
    window.accountsPage().show(account);
    page.choose(documentIds().front());
    settle(visitor.document());
}

} // namespace talbook

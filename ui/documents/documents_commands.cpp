#include "ui/documents/documents_commands.h"

#include "ui/documents/documents_page.h"
#include "ui/shell/commands.h"

namespace talbook
{

using namespace Qt::StringLiterals;

void connectDocuments(Commands &commands, DocumentsPage &page, const std::function<void()> &show)
{
    const auto on = [&](const QString &command, const std::function<void()> &work) {
        commands.connectTo(command, [show, work] {
            show();
            work();
        });
    };
    on(u"documents.write"_s, [&page] { page.write(); });
    on(u"documents.write_all"_s, [&page] { page.writeAll(); });
    on(u"documents.folder"_s, [&page] { page.chooseFolder(); });
    on(u"documents.open_folder"_s, [&page] { page.openFolder(); });
    on(u"documents.copy"_s, [&page] { page.copy(); });
}

} // namespace talbook

#include "ui/home/account_list_dialog.h"

#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

namespace talbook
{

AccountListDialog::AccountListDialog(const Document &document, const QString &title,
                                     const std::vector<AccountId> &accounts, QWidget *parent)
    : QDialog(parent), m_list(new QListView)
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    auto *heading = new PlainLabel(title, {.type = Type::Section});
    heading->setWordWrap(true);
    column->addWidget(heading);

    const Standings &standings = document.standings();
    QStringList names;
    std::vector<AccountId> shown;
    for (const AccountId account : accounts) {
        const auto index = standings.indexOf(account);
        if (!index)
            continue; // removed since the list was made
        const std::string_view name = standings.accounts().text(standings.accounts()[*index].name);
        names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
        shown.push_back(account);
    }
    m_list->setModel(new QStringListModel(names, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(title);
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this, shown](const QModelIndex &index) {
        Q_EMIT chosen(shown[size_t(index.row())]);
        accept();
    });
    resize(theme.px(45 * metric::Grid), theme.px(55 * metric::Grid));
    m_list->setFocus();
}

} // namespace talbook

#include "ui/accounts/account_chooser.h"

#include "core/base/text.h"
#include "ui/shell/document.h"

#include <QCompleter>
#include <QEvent>
#include <QStandardItemModel>

namespace talbook
{

namespace
{

constexpr int mostFound = 12;

QString textOf(const Standings &standings, size_t account, FilterField field)
{
    const FilterValue value = standings.value(account, field);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

AccountChooser::AccountChooser(Document &document, QWidget *parent)
    : QLineEdit(parent), m_document(document), m_found(new QStandardItemModel(this))
{
    retranslate();
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(mostFound);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &AccountChooser::find);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(AccountId{index.data(Qt::UserRole).toLongLong()}); });
}

void AccountChooser::retranslate()
{
    setPlaceholderText(tr("A few letters of its name"));
}

void AccountChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void AccountChooser::setAccount(AccountId account)
{
    const auto index = m_document.standings().indexOf(account);
    setText(index ? textOf(m_document.standings(), *index, FilterField::Name) : QString());
    setCursorPosition(0);
    take(index ? account : AccountId());
}

void AccountChooser::take(AccountId account)
{
    if (account == m_account)
        return;
    m_account = account;
    Q_EMIT accountChanged();
}

/// Typing a whole name that only one account has is as good as choosing it.
void AccountChooser::find(const QString &typed)
{
    const Standings &standings = m_document.standings();
    const SearchText &texts = m_document.searchText();
    const auto words = SearchText::wordsOf(typed);
    const QString whole = foldText(typed);
    AccountId named;
    int namesakes = 0;
    m_found->clear();
    for (size_t i = 0; i < standings.size() && !words.empty(); ++i) {
        if (!texts.matches(i, words))
            continue;
        const AccountId id = standings.accounts()[i].id;
        const QString name = textOf(standings, i, FilterField::Name);
        if (foldText(name) == whole) {
            named = id;
            ++namesakes;
        }
        if (m_found->rowCount() >= mostFound)
            continue;
        const QString domain = textOf(standings, i, FilterField::Domain);
        auto *item = new QStandardItem(name);
        item->setData(id.value, Qt::UserRole);
        item->setToolTip(domain);
        m_found->appendRow(item);
    }
    take(namesakes == 1 ? named : AccountId());
}

} // namespace talbook

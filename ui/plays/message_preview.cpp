#include "ui/plays/message_preview.h"

#include "core/accounts/account_events.h"
#include "core/plays/launch_contacts.h"
#include "ui/accounts/account_chooser.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

MessagePreview::MessagePreview(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_title(new PlainLabel({}, {.weight = Weight::Medium})),
      m_account(new AccountChooser(document)), m_contact(new QComboBox), m_text(new QTextEdit),
      m_legend(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2})),
      m_remark(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::WarnText})),
      m_copy(new QPushButton(icon(u"clipboard-copy"), {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::HalfGrid + 2);
    m_contact->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_contact->setMinimumContentsLength(8);
    m_text->setReadOnly(true);
    m_text->setAcceptRichText(false);
    m_legend->setWordWrap(true);
    m_remark->setWordWrap(true);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_account), static_cast<QWidget *>(m_contact)})
        column->addWidget(widget);
    column->addWidget(m_text, 1);
    column->addWidget(m_legend);
    column->addWidget(m_remark);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_account, &AccountChooser::accountChanged, this, [this] {
        fillContacts();
        show();
    });
    connect(m_contact, &QComboBox::activated, this, &MessagePreview::show);
    connect(m_copy, &QPushButton::clicked, this, &MessagePreview::copy);
}

void MessagePreview::setMessage(const MessageTemplate &message)
{
    m_message = message;
    show();
}

/// With nobody chosen yet, the account that every page shows stands in, else the first.
void MessagePreview::read()
{
    const Standings &standings = m_document.standings();
    if (m_account->account().isNull() || !standings.indexOf(m_account->account())) {
        AccountId first = m_document.currentAccount();
        if (first.isNull() && standings.size() > 0)
            first = standings.accounts()[0].id;
        if (!first.isNull())
            m_account->setAccount(first);
    }
    fillContacts();
    show();
}

void MessagePreview::fillContacts()
{
    const qint64 chosen = m_contactsOf == m_account->account() ? m_contact->currentData().toLongLong() : -1;
    m_contactsOf = m_account->account();
    m_contact->clear();
    m_contact->addItem(tr("The account as a whole"), qint64(0));
    if (m_account->account().isNull())
        return;
    LaunchContacts people(m_document.plan().database());
    if (const auto found = people.read(m_account->account()); !found) {
        m_remark->setText(found.error().message);
        return;
    }
    // Whom the message is for, if anybody is known.
    const auto meant = people.inRole(m_message.role, ContactChoice::One);
    const auto contacts = accountContacts(m_document.plan().database(), m_account->account());
    int best = contacts && !contacts->empty() ? 1 : 0;
    for (size_t i = 0; contacts && i < contacts->size(); ++i) {
        m_contact->addItem((*contacts)[i].name, (*contacts)[i].id.value);
        if (!meant.empty() && meant.front().id == (*contacts)[i].id)
            best = int(i) + 1;
    }
    const int kept = m_contact->findData(chosen);
    m_contact->setCurrentIndex(kept >= 0 ? kept : best);
}

void MessagePreview::write(const std::vector<MessagePiece> &pieces, QTextCursor &cursor) const
{
    const Theme &theme = Theme::current();
    const QTextCharFormat plain = cursor.charFormat();
    for (const MessagePiece &piece : pieces) {
        QTextCharFormat format = plain;
        QString text = piece.text;
        switch (piece.kind) {
        case MessagePiece::Kind::Text:
            break;
        case MessagePiece::Kind::Value:
            format.setBackground(theme.colour(Colour::Soft));
            break;
        case MessagePiece::Kind::Missing:
            text = u'‹' + text + u'›';
            format.setForeground(theme.colour(Colour::WarnText));
            format.setUnderlineStyle(QTextCharFormat::DashUnderline);
            break;
        case MessagePiece::Kind::Unknown:
            format.setForeground(theme.colour(Colour::BadText));
            format.setFontStrikeOut(true);
            break;
        }
        cursor.insertText(text, format);
    }
    cursor.setCharFormat(plain);
}

void MessagePreview::show()
{
    m_text->clear();
    m_remark->clear();
    const bool any = m_document.isOpen() && !m_account->account().isNull() &&
                     (!m_message.body.isEmpty() || !m_message.subject.isEmpty());
    m_copy->setEnabled(any);
    m_rendered = {};
    if (!any)
        return;
    auto rendered = renderMessage(m_document.plan().database(), m_message, m_account->account(),
                                  ContactId{m_contact->currentData().toLongLong()}, m_document.asOf());
    if (!rendered) {
        m_remark->setText(rendered.error().message);
        return;
    }
    m_rendered = std::move(*rendered);
    QTextCursor cursor(m_text->document());
    QTextCharFormat plain;
    plain.setForeground(Theme::current().colour(Colour::Text));
    cursor.setCharFormat(plain);
    if (!m_rendered.subject.empty()) {
        QTextCharFormat strong = plain;
        strong.setFontWeight(QFont::DemiBold);
        cursor.setCharFormat(strong);
        write(m_rendered.subject, cursor);
        cursor.setCharFormat(plain);
        cursor.insertText(u"\n\n"_s, plain);
    }
    write(m_rendered.body, cursor);
    QStringList lines;
    if (!m_rendered.missing.isEmpty())
        lines.append(tr("▲ Nobody has entered: %1").arg(m_rendered.missing.join(u", "_s)));
    if (!m_rendered.unknown.isEmpty())
        lines.append(tr("✕ No such variable: %1").arg(m_rendered.unknown.join(u", "_s)));
    m_remark->setText(lines.join(u'\n'));
    m_remark->setVisible(!lines.isEmpty());
}

void MessagePreview::copy()
{
    const QString subject = plainText(m_rendered.subject);
    const QString body = plainText(m_rendered.body);
    QGuiApplication::clipboard()->setText(subject.isEmpty() ? body : subject + u"\n\n"_s + body);
}

void MessagePreview::retranslate()
{
    m_title->setText(tr("As it reads for"));
    m_account->setAccessibleName(tr("Account to preview for"));
    m_contact->setAccessibleName(tr("Person to preview for"));
    m_text->setAccessibleName(tr("Preview of the message"));
    m_legend->setText(tr("Shaded: a value. ‹Between marks›: missing. Struck through: no variable."));
    m_copy->setText(tr("Copy the message"));
    if (m_document.isOpen())
        fillContacts();
    show();
}

} // namespace talbook

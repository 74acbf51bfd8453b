#pragma once

#include "core/plays/message_render.h"
#include "ui/shell/document.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTextCursor;
class QTextEdit;

namespace talbook
{

class AccountChooser;
class PlainLabel;

/// A message as one person would read it: values shaded, what is missing between ‹ ›, what no variable is struck
/// through, and both listed in words.
class MessagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePreview(Document &document, QWidget *parent = nullptr);

    /// The template as it is typed now.
    void setMessage(const MessageTemplate &message);
    void read();
    void retranslate();
    void copy();

    AccountChooser &accountField() const { return *m_account; }
    QComboBox &contactBox() const { return *m_contact; }
    QTextEdit &text() const { return *m_text; }
    PlainLabel &remark() const { return *m_remark; }

private:
    void fillContacts();
    void show();
    void write(const std::vector<MessagePiece> &pieces, QTextCursor &cursor) const;

    Document &m_document;
    MessageTemplate m_message;
    RenderedMessage m_rendered;
    AccountId m_contactsOf;
    PlainLabel *m_title;
    AccountChooser *m_account;
    QComboBox *m_contact;
    QTextEdit *m_text;
    PlainLabel *m_legend;
    PlainLabel *m_remark;
    QPushButton *m_copy;
};

} // namespace talbook

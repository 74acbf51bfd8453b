#pragma once

#include "core/base/error.h"
#include "core/plays/message_template.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace talbook
{

class ColumnFit;
class Document;
class MessagePreview;
class PlainLabel;
class RecordRows;
class TableView;
class TextField;

/// Templates of messages: the list, the chosen one's text, and how it reads for one person.
class MessagesTab : public QWidget
{
    Q_OBJECT

public:
    explicit MessagesTab(Document &document, QWidget *parent = nullptr);

    void read();
    void settle();
    void takeFocus();
    void retranslate();

    RecordRows &rows() const { return *m_rows; }
    TableView &list() const { return *m_list; }
    QLineEdit &nameField() const { return *m_name; }
    QLineEdit &subjectField() const { return *m_subject; }
    TextField &bodyField() const { return *m_body; }
    QMenu &variableMenu() const { return *m_variables; }
    MessagePreview &preview() const { return *m_preview; }
    QComboBox &roleFilter() const { return *m_roleFilter; }
    QComboBox &languageFilter() const { return *m_languageFilter; }
    /// Null where none is chosen.
    const MessageTemplate *current() const;
    void show(int row);

    void add();
    void duplicate();
    void remove();

Q_SIGNALS:
    void failed(const talbook::Error &error);

private:
    QWidget *buildList();
    QWidget *buildEditor();
    static QString keyOf(const MessageTemplate &message);
    void fillBoxes();
    void fillRows();
    void fillVariables();
    void showCurrent();
    MessageTemplate typed() const;
    void take();
    /// Stores it and shows what it became.
    bool store(const QString &title, const MessageTemplate &message, const QString &key = {});
    void insertVariable(const QString &variable);

    Document &m_document;
    std::vector<MessageTemplate> m_messages;
    QString m_current; ///< keyOf()
    QString m_shown;   ///< the same, of what stands in the fields
    bool m_filling = false;
    QWidget *m_typing = nullptr; ///< subject or body, whichever was typed into last
    QComboBox *m_roleFilter;
    QComboBox *m_kindFilter;
    QComboBox *m_languageFilter;
    QPushButton *m_new;
    QPushButton *m_copy;
    QPushButton *m_remove;
    RecordRows *m_rows;
    TableView *m_list;
    ColumnFit *m_columns;
    QWidget *m_editor;
    QLineEdit *m_name;
    QComboBox *m_role;
    QComboBox *m_stage;
    QComboBox *m_kind;
    QComboBox *m_language;
    QLineEdit *m_subject;
    TextField *m_body;
    QPushButton *m_insert;
    QMenu *m_variables;
    PlainLabel *m_fault;
    MessagePreview *m_preview;
};

} // namespace talbook

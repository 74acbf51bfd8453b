#pragma once

#include "core/base/error.h"
#include "core/plays/personas.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace talbook
{

class Document;
class PlainLabel;
class RecordRows;
class TableView;
class TextField;

/// The buying roles as people meet them: what they worry about, what to talk about and what to give them.
class PersonasTab : public QWidget
{
    Q_OBJECT

public:
    enum Field
    {
        Description,
        Titles,
        Concerns,
        Focus,
        Content,
        FieldCount
    };

    explicit PersonasTab(Document &document, QWidget *parent = nullptr);

    void read();
    void settle();
    void takeFocus();
    void retranslate();
    void show(int role);
    void restore();

    TextField &field(Field field) const { return *m_fields[field]; }
    TableView &list() const { return *m_list; }
    QPushButton &restoreButton() const { return *m_restore; }

Q_SIGNALS:
    void failed(const talbook::Error &error);

private:
    void showCurrent();
    void take(Field field, const QString &text);

    Document &m_document;
    std::vector<Persona> m_personas;
    size_t m_current = 0;
    bool m_filling = false;
    RecordRows *m_rows;
    TableView *m_list;
    PlainLabel *m_title;
    QPushButton *m_restore;
    std::array<PlainLabel *, FieldCount> m_labels;
    std::array<TextField *, FieldCount> m_fields;
};

} // namespace talbook

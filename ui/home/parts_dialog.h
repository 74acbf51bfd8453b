#pragma once

#include "core/plays/quarter.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace talbook
{

class Document;
class PlainLabel;
class RecordRows;
class TableView;

/// Who does what: responsibilities down, roles across, a letter where they meet. The letters' keys and buttons set the
/// chosen cell; each gesture is a step of its own.
class PartsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PartsDialog(Document &document, QWidget *parent = nullptr);

    TableView &table() const { return *m_table; }
    void choose(const QString &responsibility, int column);
    /// "R", "A", "C", "I", or nothing, for the chosen cell.
    void setPart(const QString &letter);
    void addRow();
    void removeRow();
    void restore();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void buildLetters(QVBoxLayout &column);
    void buildFoot(QVBoxLayout &column);
    void read();
    void updateState();
    void run(const QString &title, const std::function<Expected<void>(Edit &)> &work);
    const Responsibility *chosenRow() const;
    const TeamRole *chosenRole() const;

    Document &m_document;
    ResponsibilityTable m_parts;
    QString m_row;    ///< of the chosen cell
    int m_column = 2; ///< the first role's, to begin with
    RecordRows *m_rows;
    TableView *m_table;
    PlainLabel *m_place;
    PlainLabel *m_fault;
    QList<QPushButton *> m_letters;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_restore;
};

} // namespace talbook

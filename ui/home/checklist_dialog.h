#pragma once

#include "core/accounts/programs.h"
#include "core/plays/checklist.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace talbook
{

class Document;
class Edit;
class PlainLabel;
class RecordRows;
class TableView;

/// The quarter of a program: everything to be done, by stage and day. Ticking, adding, changing and taking away are
/// steps of their own.
class ChecklistDialog : public QDialog
{
    Q_OBJECT

public:
    ChecklistDialog(Document &document, const Program &program, QWidget *parent = nullptr);

    TableView &table() const { return *m_table; }
    void choose(ChecklistId item);
    void addItem();
    void changeChosen();
    void tickChosen();
    void removeChosen();
    void addPreset();

Q_SIGNALS:
    void rhythmRequested();
    void partsRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void buildFoot(QVBoxLayout &column);
    void read();
    void updateButtons();
    void run(const QString &title, const std::function<Expected<void>(Edit &)> &work);
    void edit(const ChecklistItem &item);
    std::vector<ChecklistItem> chosen() const;

    Document &m_document;
    Program m_program;
    std::vector<ChecklistStage> m_stages;
    std::vector<ChecklistItem> m_items;
    RecordRows *m_rows;
    TableView *m_table;
    PlainLabel *m_heading;
    PlainLabel *m_fault;
    QPushButton *m_tick;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_preset;
};

} // namespace talbook

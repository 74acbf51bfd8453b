#pragma once

#include "core/plays/next_actions.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace talbook
{

class ActionDecisions;
class Document;
class PlainLabel;
class RecordRows;
class TableView;

/// All next actions in a table; several are decided about at once.
class ActionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ActionsDialog(Document &document, QWidget *parent = nullptr);

    void setActions(const std::vector<NextAction> &actions);
    TableView &table() const { return *m_table; }
    ActionDecisions &decisions() const { return *m_decisions; }
    std::vector<NextAction> chosen() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void accountRequested(talbook::AccountId account);

private:
    void buildFoot(QVBoxLayout &column);
    void updateButtons();
    void openAccount();

    Document &m_document;
    ActionDecisions *m_decisions;
    std::vector<NextAction> m_actions;
    RecordRows *m_rows;
    TableView *m_table;
    PlainLabel *m_heading;
    PlainLabel *m_fault;
    QList<QPushButton *> m_deciding;
    QPushButton *m_launch;
    QPushButton *m_why;
    QPushButton *m_open;
};

} // namespace talbook

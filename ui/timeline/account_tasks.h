#pragma once

#include "core/base/ids.h"
#include "core/plays/timeline_data.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace talbook
{

class Document;
class EmptyState;
class PlainLabel;
class TaskActions;
class TaskModel;
class TaskTable;

/// What is planned for one account, the document's current one: its campaigns in a line, and its tasks as a table.
class AccountTasks : public QWidget
{
    Q_OBJECT

public:
    explicit AccountTasks(Document &document, QWidget *parent = nullptr);

    TaskTable &table() const { return *m_table; }
    TaskModel &model() const { return *m_model; }
    TaskActions &actions() const { return *m_actions; }
    QPushButton &addButton() const { return *m_add; }
    QString campaignsText() const;

Q_SIGNALS:
    void refused(const QString &message, const QString &details);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTools(QVBoxLayout &column);
    void refresh();
    void showButtons();
    void openMenu(const QPoint &global);
    void retranslate();

    Document &m_document;
    TaskActions *m_actions;
    AccountId m_account;
    std::shared_ptr<const TimelineData> m_data;
    PlainLabel *m_campaigns;
    QPushButton *m_add;
    QPushButton *m_done;
    QPushButton *m_skip;
    TaskModel *m_model;
    TaskTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace talbook

#pragma once

#include "core/committee/title_rules.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;

namespace talbook
{

class Document;
class PlainLabel;
class RecordRows;
class TableView;
class TitleRuleDialog;

/// The rules by which titles propose roles, in the order they are tried: the plan's own, which are edited here, before
/// those that ship. Every change is a step of its own; a title can be tried at any time.
class TitleRulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TitleRulesDialog(Document &document, QWidget *parent = nullptr);

    QLineEdit &titleField() const { return *m_title; }
    /// What the title that is being tried comes to, and why.
    QString verdict() const;
    TableView &table() const { return *m_table; }
    RecordRows &rows() const { return *m_rows; }
    QString refusal() const;

    /// The dialog for a new own rule; for the chosen own one; for an own copy of the chosen one that ships.
    TitleRuleDialog *addRule();
    TitleRuleDialog *changeRule();
    void removeRule();
    void moveRule(int by);
    void resetRules();

private:
    void build();
    QWidget *buildTry();
    QWidget *buildButtons();
    void reload();
    void fillRows();
    void tryTitle();
    void refreshButtons();
    int chosen() const;
    int ownCount() const;
    std::vector<TitleRule> ownRules() const;
    Expected<void> store(const QString &step, const std::vector<TitleRule> &own);
    TitleRuleDialog *edit(TitleRule rule, int place, const QString &step);
    QString termNames(const QStringList &ids, const std::vector<TitleTerm> &terms) const;

    Document &m_document;
    TitleRules m_rules;
    std::optional<TitleClassifier> m_titles;
    QLineEdit *m_title;
    PlainLabel *m_verdict;
    RecordRows *m_rows;
    TableView *m_table;
    PlainLabel *m_refusal;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_reset;
};

} // namespace talbook

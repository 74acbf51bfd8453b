#pragma once

#include "core/accounts/programs.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace talbook
{

class DayEdit;
class Document;
class PlainLabel;

/// A program's name, days, tiers, maturity and goals. A quarter of the fiscal year fills name and days.
class TalProgramDialog : public QDialog
{
    Q_OBJECT

public:
    /// `program` null makes a new one, for the quarter with the day in it or the next one that has none.
    TalProgramDialog(Document &document, const std::optional<Program> &program, QWidget *parent = nullptr);

    void setStore(std::function<Expected<void>(const ProgramDraft &)> store) { m_store = std::move(store); }
    ProgramDraft draft() const;
    /// A new program is to get the quarter's checklist.
    bool wantsChecklist() const;
    /// It was made, or changed, by the button that goes on to the discovery questions.
    bool wantsQuestions() const { return m_questions; }
    void accept() override;

    /// The first quarter from the day on in which no program begins.
    static ProgramDraft freeQuarter(Document &document);

private:
    void build(bool isNew);
    void fill(const ProgramDraft &draft);

    Document &m_document;
    std::function<Expected<void>(const ProgramDraft &)> m_store;
    QComboBox *m_quarter;
    QLineEdit *m_name;
    DayEdit *m_first;
    DayEdit *m_last;
    QComboBox *m_tiers;
    QComboBox *m_maturity;
    QPlainTextEdit *m_goals;
    QCheckBox *m_checklist = nullptr; ///< of a new program
    bool m_questions = false;
    PlainLabel *m_fault;
};

} // namespace talbook

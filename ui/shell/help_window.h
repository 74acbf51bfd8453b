#pragma once

#include "core/results/glossary.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;
class QTextBrowser;

namespace talbook
{

class Commands;
class Document;
class SearchField;
class SegmentedSwitch;

/// The first steps and the glossary, in the language of the window, beside which it may stay open.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    enum Part
    {
        FirstSteps,
        Glossary
    };

    /// The one that is open already comes to the front.
    static HelpWindow &open(Part part, const Document &document, QWidget *parent);

    void showPart(Part part);
    Part part() const;
    SearchField &search() const { return *m_search; }
    QListWidget &terms() const { return *m_terms; }
    QTextBrowser &explanation() const { return *m_explanation; }
    QTextBrowser &firstSteps() const { return *m_firstSteps; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    HelpWindow(const Document &document, QWidget *parent);
    void layOutGlossary(QWidget &page);
    void retranslate();
    void fillFirstSteps();
    void fillTerms();
    void explain(int row);

    const Document &m_document;
    SegmentedSwitch *m_parts;
    QStackedWidget *m_stack;
    QTextBrowser *m_firstSteps;
    SearchField *m_search;
    QListWidget *m_terms;
    QTextBrowser *m_explanation;
    QDialogButtonBox *m_buttons;
    std::vector<GlossaryTerm> m_all, m_found;
};

/// The commands that open it, over `parent`.
void connectHelp(Commands &commands, const Document &document, QWidget *parent);

} // namespace talbook

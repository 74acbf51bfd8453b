#pragma once

#include "core/plays/next_actions.h"

#include <QDialog>

namespace talbook
{

class TableView;

/// Why an action is proposed: the sentence, and the records behind it.
class ReasonsDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonsDialog(const NextAction &action, const Wording &words, QWidget *parent = nullptr);

    TableView &table() const { return *m_table; }

Q_SIGNALS:
    void accountRequested(talbook::AccountId account);

private:
    TableView *m_table;
};

} // namespace talbook

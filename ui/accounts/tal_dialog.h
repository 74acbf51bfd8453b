#pragma once

#include "core/base/ids.h"

#include <QDialog>

#include <vector>

namespace talbook
{

class Document;
class PlainLabel;
class TalPage;

/// "Programs and Target Accounts" as a window of its own.
class TalDialog : public QDialog
{
    Q_OBJECT

public:
    TalDialog(Document &document, std::vector<AccountId> selected, QWidget *parent = nullptr);

    TalPage &page() const { return *m_page; }

private:
    TalPage *m_page;
    PlainLabel *m_fault;
};

} // namespace talbook

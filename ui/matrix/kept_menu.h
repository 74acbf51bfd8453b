#pragma once

#include "core/scoring/what_if_store.h"

#include <QPushButton>

class QMenu;

namespace talbook
{

class Document;

/// The what-ifs that the plan keeps: take one up, or remove one.
class KeptMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit KeptMenu(Document &document, QWidget *parent = nullptr);

    std::vector<KeptWhatIf> kept() const;

Q_SIGNALS:
    void chosen(const talbook::KeptWhatIf &kept);
    void refused(const QString &message, const QString &details);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void refresh();
    void remove(const KeptWhatIf &kept);

    Document &m_document;
    QMenu *m_menu;
};

} // namespace talbook

#include "ui/documents/document_options.h"

#include "ui/accounts/account_chooser.h"
#include "ui/documents/document_states.h"
#include "ui/paper/pdf.h"
#include "ui/shell/document.h"
#include "ui/shell/window_memory.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>

#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array languages = {Language::English, Language::Russian};
constexpr std::array formats = {DocumentFormat::Markdown, DocumentFormat::Html, DocumentFormat::Pdf};

QString keyOf(const Document &document, const QString &name)
{
    return settingsGroupOf(document) + u"/documents/"_s + name;
}

/// Keeps the chosen one where it is still there.
template <class Thing> void fillCombo(QComboBox &combo, const std::vector<Thing> &things)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo.currentData();
    combo.clear();
    for (const Thing &thing : things)
        combo.addItem(thing.name, thing.id.value);
    combo.setCurrentIndex(std::max(combo.findData(chosen), things.empty() ? -1 : 0));
}

} // namespace

DocumentOptions::DocumentOptions(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_about(new QStackedWidget), m_whole(new PlainLabel),
      m_account(new AccountChooser(document)), m_play(new QComboBox), m_campaign(new QComboBox), m_which(new QComboBox),
      m_language(new SegmentedSwitch({})), m_format(new SegmentedSwitch({})), m_folder(new QLineEdit),
      m_choose(new IconButton(icon(u"folder-open"), {}))
{
    const TextLook caption{.type = Type::Caption, .colour = Colour::Text2};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metric::PageMargin, metric::Grid, metric::PageMargin, 0);
    grid->setHorizontalSpacing(metric::Grid);
    grid->setVerticalSpacing(metric::Grid);
    grid->setColumnStretch(1, 1);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_whole, m_account, m_play, m_campaign})
        m_about->addWidget(choice);
    m_about->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QComboBox *combo : {m_play, m_campaign, m_which}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
    }
    for (const QString &name : {u"English"_s, u"Русский"_s})
        m_language->addSegment(name);
    for (const QString &name : {u"Markdown"_s, u"HTML"_s, u"PDF"_s})
        m_format->addSegment(name);
    m_aboutLabel = new PlainLabel({}, caption);
    m_languageLabel = new PlainLabel({}, caption);
    m_formatLabel = new PlainLabel({}, caption);
    m_folderLabel = new PlainLabel({}, caption);
    const auto place = [grid](int row, PlainLabel *label, QWidget *field) {
        grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(field, row, 1, 1, 2);
    };
    place(0, m_aboutLabel, m_about);
    QSizePolicy keepsPlace = m_which->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_which->setSizePolicy(keepsPlace);
    grid->addWidget(m_which, 1, 1, 1, 2);
    place(2, m_languageLabel, m_language);
    place(3, m_formatLabel, m_format);
    grid->addWidget(m_folderLabel, 4, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(m_folder, 4, 1);
    grid->addWidget(m_choose, 4, 2);

    connect(&document, &Document::currentAccountChanged, this, &DocumentOptions::followAccount);
    connect(m_account, &AccountChooser::accountChanged, this, [this] {
        if (!m_account->account().isNull())
            m_document.setCurrentAccount(m_account->account());
        Q_EMIT changed();
    });
    connect(m_play, &QComboBox::activated, this, &DocumentOptions::changed);
    connect(m_campaign, &QComboBox::activated, this, &DocumentOptions::changed);
    connect(m_which, &QComboBox::activated, this, &DocumentOptions::tell);
    connect(m_language, &SegmentedSwitch::currentChanged, this, [this] { storeLanguage(); });
    connect(m_format, &SegmentedSwitch::currentChanged, this, &DocumentOptions::tell);
    connect(m_folder, &QLineEdit::editingFinished, this, [this] {
        if (m_folder->isModified())
            tell();
        m_folder->setModified(false);
    });
    connect(m_choose, &QToolButton::clicked, this, &DocumentOptions::folderRequested);
    retranslate();
}

void DocumentOptions::setScope(DocumentScope scope)
{
    m_scope = scope;
    m_about->setCurrentIndex(int(scope));
    m_which->setVisible(scope != DocumentScope::Plan);
    retranslate();
}

void DocumentOptions::setSubjects(const std::vector<Play> &plays, const std::vector<Campaign> &campaigns)
{
    fillCombo(*m_play, plays);
    fillCombo(*m_campaign, campaigns);
    followAccount();
}

void DocumentOptions::followAccount()
{
    if (!m_document.isOpen() || m_account->account() == m_document.currentAccount() ||
        m_document.currentAccount().isNull())
        return;
    const QSignalBlocker quiet(m_account);
    m_account->setAccount(m_document.currentAccount());
    if (m_scope == DocumentScope::Account)
        Q_EMIT changed();
}

void DocumentOptions::setLanguage(Language language)
{
    m_language->setCurrentIndex(language == Language::English ? 0 : 1);
    storeLanguage();
}

void DocumentOptions::setFormat(DocumentFormat format)
{
    m_format->setCurrentIndex(int(format));
    tell();
}

void DocumentOptions::setWhich(Which which)
{
    m_which->setCurrentIndex(std::max(0, m_which->findData(int(which))));
    tell();
}

DocumentOptions::Which DocumentOptions::which() const
{
    return Which(m_which->currentData().toInt());
}

void DocumentOptions::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    tell();
}

QString DocumentOptions::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void DocumentOptions::restore()
{
    const QSettings settings;
    const QFileInfo plan(m_document.plan().path());
    const QString usual = plan.absolutePath() + u'/' + plan.completeBaseName() + u"-documents"_s;
    m_folder->setText(QDir::toNativeSeparators(settings.value(keyOf(m_document, u"folder"_s), usual).toString()));
    const QString code = languageCode(m_document.words().language());
    const Language language = languageFromCode(settings.value(keyOf(m_document, u"language"_s), code).toString());
    m_language->setCurrentIndex(language == Language::English ? 0 : 1);
    const auto format = formatFromSuffix(settings.value(keyOf(m_document, u"format"_s)).toString());
    m_format->setCurrentIndex(int(format.value_or(DocumentFormat::Markdown)));
    const Which which = settings.value(keyOf(m_document, u"each"_s), false).toBool() ? Which::Each : Which::One;
    m_which->setCurrentIndex(std::max(0, m_which->findData(int(which))));
}

void DocumentOptions::store()
{
    QSettings settings;
    settings.setValue(keyOf(m_document, u"folder"_s), folder());
    settings.setValue(keyOf(m_document, u"format"_s), formatSuffix(formats[size_t(m_format->currentIndex())]));
    // What is selected is not remembered from one day to the next, so neither is that it was meant.
    settings.setValue(keyOf(m_document, u"each"_s), which() == Which::Each);
}

/// Remembered once a person chose it; until then documents are in the window's language.
void DocumentOptions::storeLanguage()
{
    if (!m_document.isOpen())
        return;
    QSettings().setValue(keyOf(m_document, u"language"_s), languageCode(languages[size_t(m_language->currentIndex())]));
    Q_EMIT changed();
}

void DocumentOptions::tell()
{
    if (!m_document.isOpen())
        return;
    store();
    Q_EMIT changed();
}

DocumentRequest DocumentOptions::request(bool preview) const
{
    DocumentRequest request;
    const bool one = preview || which() != Which::Each;
    if (!preview && which() == Which::Selected)
        request.accounts = selected();
    if (one && request.accounts.empty() && !m_account->account().isNull())
        request.accounts = {m_account->account()};
    if (one && m_play->currentData().isValid())
        request.plays = {PlayId{m_play->currentData().toLongLong()}};
    if (one && m_campaign->currentData().isValid())
        request.campaigns = {CampaignId{m_campaign->currentData().toLongLong()}};
    request.language = languages[size_t(m_language->currentIndex())];
    request.format = formats[size_t(m_format->currentIndex())];
    request.asOf = m_document.asOf();
    request.folder = folder();
    request.templatesFolder = m_document.environment().dataFolder + u"/templates"_s;
    request.paper = paperMaker();
    return request;
}

void DocumentOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DocumentOptions::retranslate()
{
    m_aboutLabel->setText(tr("About"));
    m_whole->setText(DocumentStates::scope(DocumentScope::Plan));
    m_languageLabel->setText(tr("Language"));
    m_formatLabel->setText(tr("Form"));
    m_folderLabel->setText(tr("Folder"));
    m_account->setAccessibleName(tr("The account that the document is about"));
    m_play->setAccessibleName(tr("The play that the document is about"));
    m_campaign->setAccessibleName(tr("The campaign that the document is about"));
    m_language->setAccessibleName(tr("Language of the documents"));
    m_format->setAccessibleName(tr("Form of the documents"));
    m_folder->setAccessibleName(tr("Folder for the documents"));
    m_choose->setName(tr("Choose a folder…"));
    m_which->setAccessibleName(tr("For how many of them"));
    fillWhich();
}

/// What was chosen stays, where it is still there: a choice for accounts stays while a play is looked at.
void DocumentOptions::fillWhich()
{
    const QSignalBlocker quiet(m_which);
    const Which kept = m_which->count() > 0 ? which() : Which::One;
    m_which->clear();
    const auto add = [this](const QString &text, Which which) { m_which->addItem(text, int(which)); };
    const int count = int(selected().size());
    switch (m_scope) {
    case DocumentScope::Play:
        add(tr("This play alone"), Which::One);
        add(tr("Each play"), Which::Each);
        break;
    case DocumentScope::Campaign:
        add(tr("This campaign alone"), Which::One);
        add(tr("Each campaign"), Which::Each);
        break;
    default:
        add(tr("This account alone"), Which::One);
        if (count > 1)
            add(tr("Selected accounts: %1").arg(m_document.words().locale().toString(count)), Which::Selected);
        add(tr("Each account of the list"), Which::Each);
    }
    m_which->setCurrentIndex(std::max(0, m_which->findData(int(kept))));
}

} // namespace talbook

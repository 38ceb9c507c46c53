#include "ui/shell/helpids.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString helpIdOf(SettingsSection section)
{
    switch (section) {
    case SettingsSection::Account:
    case SettingsSection::People:
    case SettingsSection::Access:
    case SettingsSection::Security: return u"people"_s;
    case SettingsSection::Display: return u"display"_s;
    case SettingsSection::Keyboard: return u"keyboard"_s;
    case SettingsSection::Services:
    case SettingsSection::Hours: return u"schedule"_s;
    case SettingsSection::Phrases:
    case SettingsSection::Spelling:
    case SettingsSection::Sentences: return u"notes"_s;
    case SettingsSection::Letterhead: return u"printing"_s;
    case SettingsSection::Backup: return u"backup"_s;
    case SettingsSection::Exchange: return u"exchange"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString helpIdOf(const Place &place)
{
    switch (place.page) {
    case Place::Page::Today: return u"today"_s;
    case Place::Page::Clients:
    case Place::Page::Form: return u"clients"_s;
    case Place::Page::Schedule: return u"schedule"_s;
    case Place::Page::Client: return u"over-time"_s;
    case Place::Page::Intake:
    case Place::Page::IntakeForm: return u"intake"_s;
    case Place::Page::NewVisit:
    case Place::Page::Visit: return u"first-visit"_s;
    case Place::Page::Summary: return u"printing"_s;
    case Place::Page::Settings: return helpIdOf(place.section);
    }
    Q_UNREACHABLE();
}

QList<Where> wheresOf(const Place &place)
{
    switch (place.page) {
    case Place::Page::Today: return {Where::Today};
    case Place::Page::Clients: return {Where::Clients};
    case Place::Page::Schedule: return {Where::Schedule, Where::Appointment};
    case Place::Page::Client: return {Where::Client};
    case Place::Page::Intake: return {Where::Intake};
    case Place::Page::Form:
    case Place::Page::IntakeForm: return {Where::Form};
    case Place::Page::NewVisit:
    case Place::Page::Visit: return {Where::Visit};
    case Place::Page::Summary: return {Where::Document};
    case Place::Page::Settings: return {};
    }
    Q_UNREACHABLE();
}

} // namespace untie

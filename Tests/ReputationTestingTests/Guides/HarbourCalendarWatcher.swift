import Conversations
import CrisisDetection
import Foundation
import Reputation

/// Knows what is planned in the harbour, too, so that the day of the regatta is a busy day and no crisis.
struct HarbourCalendarWatcher: CrisisWatcher {
    let planned: [KnownEvent]
    let base = StandardCrisisWatcher()

    func watch(
        _ log: ConversationLog,
        for brand: BrandProfile,
        at time: Date,
        capacity: ResponseCapacity?,
        settings: MonitorSettings,
        sentiment: any SentimentSource
    ) -> CrisisWatch {
        var settings = settings
        settings.knownEvents = KnownEvents(settings.knownEvents.events + planned)
        return base.watch(
            log,
            for: brand,
            at: time,
            capacity: capacity,
            settings: settings,
            sentiment: sentiment
        )
    }
}

public import Conversations
public import Presence
public import ServiceLevels

extension DeskConfiguration {
    /// The profile that looks after a channel: the one that names its property, else the one for its whole platform.
    public func profile(of channel: Channel) -> StaffedProfile? {
        let found = profiles.filter { $0.holds(channel) }
        return found.first { $0.property != nil } ?? found.first
    }

    /// The hours of the profile that looks after a channel; `nil` when it has none.
    public func calendar(of channel: Channel) -> BusinessCalendar? {
        profile(of: channel)?.calendar.flatMap { id in calendars.first { $0.id == id } }
    }

    /// The profiles as their cadence and neglect are judged, with their planned closures.
    ///
    /// A profile for a whole platform stands for each account and property of the brand there.
    public var declaredProfiles: [DeclaredProfile] {
        profiles.flatMap { profile in
            let properties =
                profile.property.map { [$0] }
                ?? Set(
                    brand.properties
                        + brand.accounts.filter { $0.platform == nil || $0.platform == profile.platform }
                        .flatMap { [$0.native, $0.handle].compactMap(\.self) } + [""]
                ).sorted()
            return properties.map {
                DeclaredProfile(
                    ProfileKey(platform: profile.platform, property: $0),
                    isStaffed: profile.owner == nil ? .no : .yes,
                    closures: profile.closures
                )
            }
        }
    }
}

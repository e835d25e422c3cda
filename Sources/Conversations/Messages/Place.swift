/// Where a message is about or was written from.
public struct Place: Hashable, Codable, Sendable {
    /// The name people use for it.
    public var name: String?
    /// The brand's or platform's key for it, such as a branch number.
    public var key: String?
    /// Degrees north of the equator, -90 to 90.
    public var latitude: Double?
    /// Degrees east of Greenwich, -180 to 180.
    public var longitude: Double?

    /// Describes a place.
    public init(name: String? = nil, key: String? = nil, latitude: Double? = nil, longitude: Double? = nil) {
        self.name = name
        self.key = key
        self.latitude = latitude
        self.longitude = longitude
    }
}

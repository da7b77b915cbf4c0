/// Half of the earth, which turns the seasons round.
package enum Hemisphere: Hashable, Sendable {
  case north, south

  /// The half in which a time zone's namesake lies, north for a zone nobody knows.
  ///
  /// From the latitudes of the tz database's `zone.tab` (2025), where those of its places that lie
  /// south of the equator have a minus.
  package init(zone: some StringProtocol) {
    let parts = String(zone).split(separator: "/", maxSplits: 1).map { String($0) }
    let (region, place) = (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    let isSouth =
      ["Australia", "Antarctica", "Brazil", "Chile"].contains(region)
      || place.hasPrefix("Argentina/") || ["NZ", "NZ-CHAT"].contains(region)
      || Hemisphere.southern[region]?.contains(place) ?? false
    self = isSouth ? .south : .north
  }

  private static let southern: [String: Set<String>] = [
    "Africa": [
      "Blantyre", "Brazzaville", "Bujumbura", "Dar_es_Salaam", "Gaborone", "Harare",
      "Johannesburg", "Kigali", "Kinshasa", "Luanda", "Lubumbashi", "Lusaka", "Maputo", "Maseru",
      "Mbabane", "Nairobi", "Windhoek",
    ],
    "America": [
      "Araguaina", "Asuncion", "Bahia", "Belem", "Buenos_Aires", "Campo_Grande", "Coyhaique",
      "Cuiaba", "Eirunepe", "Fortaleza", "Guayaquil", "La_Paz", "Lima", "Maceio", "Manaus",
      "Montevideo", "Noronha", "Porto_Velho", "Punta_Arenas", "Recife", "Rio_Branco", "Santarem",
      "Santiago", "Sao_Paulo",
    ],
    "Asia": ["Dili", "Jakarta", "Jayapura", "Makassar", "Pontianak"],
    "Atlantic": ["South_Georgia", "St_Helena", "Stanley"],
    "Indian": [
      "Antananarivo", "Chagos", "Christmas", "Cocos", "Comoro", "Kerguelen", "Mahe", "Mauritius",
      "Mayotte", "Reunion",
    ],
    "Pacific": [
      "Apia", "Auckland", "Bougainville", "Chatham", "Easter", "Efate", "Fakaofo", "Fiji",
      "Funafuti", "Galapagos", "Gambier", "Guadalcanal", "Kanton", "Marquesas", "Nauru", "Niue",
      "Norfolk", "Noumea", "Pago_Pago", "Pitcairn", "Port_Moresby", "Rarotonga", "Tahiti",
      "Tongatapu", "Wallis",
    ],
  ]
}

package platssamverkan.actionplan;

/**
 * What somebody else must allow, or what must be in order, before a measure begins: public place (ordningslagen 3 kap.
 * 1 §), guards (2023:421), building (PBL 2010:900), camera (2018:1200), local rules, purchase (LOU) and support to a
 * single trader (kommunallagen 2 kap. 8 §).
 */
public enum PermitKind {
    POLICE, GUARDS, BUILDING, CAMERA, LOCAL_RULES, PROCUREMENT, TRADER_SUPPORT, OTHER
}

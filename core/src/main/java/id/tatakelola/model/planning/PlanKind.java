package id.tatakelola.model.planning;

/** The kinds of plan (<i>jenis rencana</i>). */
public enum PlanKind {
    /** <i>Rencana induk TIK</i>. */
    ICT_MASTER_PLAN,
    /** <i>Arsitektur SPBE</i>, Perpres 95/2018 Pasal 12. */
    SPBE_ARCHITECTURE,
    /** <i>Peta rencana SPBE</i>, Perpres 95/2018 Pasal 19. */
    SPBE_ROADMAP
}
